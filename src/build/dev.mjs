import { ensureInstalled } from './bootstrap/install.mjs';
import { checkNode } from './bootstrap/node-version.mjs';
import { root } from './bootstrap/root.mjs';
import { runTool } from './bootstrap/run.mjs';
import { runCommand } from './bootstrap/trouble.mjs';

await runCommand(async () => {
  checkNode(process.versions.node);
  await ensureInstalled(root);
  return runTool(root, 'vite', ['--host', '127.0.0.1', ...process.argv.slice(2)]);
});
