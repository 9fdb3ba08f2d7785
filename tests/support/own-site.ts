import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A site that was built for a test. */
export interface OwnSite {
  /** The directory with index.html. */
  readonly directory: string;
  readonly remove: () => Promise<void>;
}

/**
 * The site of the good edition with a basemap of its own.
 * @param basemap as edition.json has it
 * @param data the files of the folder data by name
 */
export async function buildWith(
  basemap: object,
  data: Readonly<Record<string, Buffer>> = {},
): Promise<OwnSite> {
  const root = await mkdtemp(join(tmpdir(), 'article-atlas-own-'));
  const [edition, directory] = [join(root, 'edition'), join(root, 'dist')];
  await cp('tests/editions/good', edition, { recursive: true });
  await mkdir(join(edition, 'data'));
  for (const [name, bytes] of Object.entries(data)) {
    await writeFile(join(edition, 'data', name), bytes);
  }
  const manifest = join(edition, 'edition.json');
  const members: object = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...members, basemap }));
  const build = ['node_modules/vite/bin/vite.js', 'build', '--outDir', directory];
  await promisify(execFile)(process.execPath, build, {
    env: { ...process.env, NODE_ENV: 'production', ATLAS_EDITION: edition },
  });
  return { directory, remove: () => rm(root, { recursive: true }) };
}

/** A server on this machine, on a free port. */
export interface Listening {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly close: () => void;
}

export async function listening(answer: RequestListener): Promise<Listening> {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : bound;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
