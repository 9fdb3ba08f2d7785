import { checks } from './bootstrap/checks.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { checkNode } from './bootstrap/node-version.mjs';
import { root } from './bootstrap/root.mjs';
import { runTool } from './bootstrap/run.mjs';
import { runCommand } from './bootstrap/trouble.mjs';

await runCommand(async () => {
  checkNode(process.versions.node);
  await ensureInstalled(root);
  const { ensureBrowser } = await import('./browser.mjs');
  const browser = await ensureBrowser();
  // Without a browser the browser tests are not skipped: they fail and say what is wrong.
  const found =
    'path' in browser ? { CHROMIUM_PATH: browser.path } : { ATLAS_NO_BROWSER: browser.problem };
  const env = { ...process.env, ...found };
  /** @type {string[]} */
  const failed = [];
  for (const check of checks) {
    console.log(`\n── ${check.name}`);
    if (check.after !== undefined && failed.includes(check.after)) {
      console.log(`── ${check.name}: NOT RUN, because it needs the ${check.after}, which failed`);
      failed.push(check.name);
      continue;
    }
    const start = performance.now();
    const [name, ...args] = check.run;
    const code = await runTool(root, name, args, { command: check.command, env });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`── ${check.name}: ${code === 0 ? 'good' : 'FAILED'}, ${seconds} s`);
    if (code !== 0) failed.push(check.name);
  }
  console.log(
    failed.length === 0
      ? '\nEverything is good.'
      : `\nFailed: ${failed.join(', ')}. What is wrong stands above, under each name.`,
  );
  if ('problem' in browser) console.log(browser.problem);
  return failed.length === 0 ? 0 : 1;
});
