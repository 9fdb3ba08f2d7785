import { editionAt } from './bootstrap/edition.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { checkNode } from './bootstrap/node-version.mjs';
import { root } from './bootstrap/root.mjs';
import { runTool } from './bootstrap/run.mjs';
import { runCommand } from './bootstrap/trouble.mjs';

await runCommand(async () => {
  checkNode(process.versions.node);
  const [first, ...others] = process.argv.slice(2);
  // npm run dev -- DIRECTORY, then whatever Vite knows.
  const isDirectory = first !== undefined && !first.startsWith('-');
  const rest = isDirectory ? others : process.argv.slice(2);
  const { directory } = editionAt(isDirectory ? first : undefined);
  await ensureInstalled(root);
  const env = { ...process.env, ATLAS_EDITION: directory };
  return runTool(root, 'vite', ['--host', '127.0.0.1', ...rest], { env });
});
