import { createServer } from 'node:http';
import { Trouble } from './trouble.mjs';

/**
 * Serves a directory on this machine only.
 * @param {string} directory
 * @param {{ port: number, base?: string, headers?: Record<string, string> }} options
 *   port 0 for any free one; base as '/maps/atlas/' to serve it below a path
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 *   rejects with the system's error where the port is taken (EADDRINUSE) or forbidden
 */
export async function serve(directory, { port, base = '/', headers = {} }) {
  const { default: sirv } = await import('sirv');
  const files = sirv(directory, { etag: true, dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return void response.writeHead(404).end('Not found');
    request.url = `/${url.slice(base.length)}`;
    files(request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const bound = server.address();
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
  return {
    address: `http://127.0.0.1:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves on the wanted port, or the next free one of the twenty after it.
 * @param {string} directory
 * @param {number} wanted
 */
export async function serveNear(directory, wanted) {
  for (let port = wanted; port < wanted + 20; port++) {
    try {
      return await serve(directory, { port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Trouble(
    `The ports ${wanted} to ${wanted + 19} are all taken. Name another: npm start -- --port 8080`,
  );
}
