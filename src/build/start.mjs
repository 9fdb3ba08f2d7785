import { parseArgs } from 'node:util';
import { editionAt } from './bootstrap/edition.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { checkNode } from './bootstrap/node-version.mjs';
import { root } from './bootstrap/root.mjs';
import { runTool } from './bootstrap/run.mjs';
import { serveNear } from './bootstrap/serve.mjs';
import { runCommand, Trouble } from './bootstrap/trouble.mjs';

await runCommand(async () => {
  checkNode(process.versions.node);
  const { port, directory, out } = requestOf(process.argv.slice(2));
  await ensureInstalled(root);
  console.log('Building the site …');
  if ((await runTool(root, 'src/build/build.mjs', [directory, '--out', out])) !== 0) {
    throw new Trouble('The site was not built, and is not served. Mend what stands above first.');
  }
  const site = await serveNear(out, port);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log('\nPress Ctrl+C to stop.');
  console.log(`Article Atlas is at ${site.address}`);
  return 0;

  async function stop() {
    await site.close();
    process.exit(0);
  }
});

/** @param {string[]} args */
function requestOf(args) {
  const usage = 'npm start [-- DIRECTORY] [--port NUMBER]';
  const { text, directory } = wordsOf(args, usage);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_000) {
    throw new Trouble(`"${text}" is not a port: a number from 1 to 65000. Usage: ${usage}`);
  }
  return { port, ...editionAt(directory) };
}

/**
 * @param {string[]} args
 * @param {string} usage
 */
function wordsOf(args, usage) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: 'string', default: '4173' } },
    });
    const [directory, ...more] = positionals;
    if (more.length > 0) throw new Error('one directory at a time');
    return { text: values.port, directory };
  } catch {
    throw new Trouble(`"${args.join(' ')}" is not understood. Usage: ${usage}`);
  }
}
