import { checks } from './bootstrap/checks.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { checkNode } from './bootstrap/node-version.mjs';
import { root } from './bootstrap/root.mjs';
import { runChecks } from './bootstrap/run-checks.mjs';
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
  const failed = await runChecks(root, checks, env);
  console.log(
    failed.length === 0
      ? '\nEverything is good.'
      : `\nFailed: ${failed.join(', ')}. What is wrong stands above, under each name.`,
  );
  if ('problem' in browser) console.log(browser.problem);
  return failed.length === 0 ? 0 : 1;
});
