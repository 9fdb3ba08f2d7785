import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandTable } from './bench/commands.ts';
import { measurePages } from './bench/pages.ts';
import { timeTable, weightTable } from './bench/report.ts';
import { root } from './bootstrap/root.mjs';
import { runTool } from './bootstrap/run.mjs';
import { runCommand, Trouble } from './bootstrap/trouble.mjs';
import { findBrowser } from './browser.mjs';

const rounds = 5;

/** Prints, as Markdown, what the page weighs and how long its parts take. */
await runCommand(async () => {
  const found = await findBrowser();
  if ('problem' in found) throw new Trouble(found.problem);
  if ((await runTool(root, 'src/build/build.mjs', [])) !== 0) {
    throw new Trouble('There is nothing to measure: the site was not built.');
  }
  const temporary = await mkdtemp(join(tmpdir(), 'article-atlas-bench-'));
  try {
    const pages = await measurePages(root, { browserPath: found.path, temporary, rounds });
    const commands = await commandTable(root, temporary);
    const how = `Medians of ${rounds} visits of each page by turns, with an empty cache, in headless Chromium at 1280 × 800 on ${cpus().length} processors without a graphics card.`;
    console.log(['', weightTable(pages), how, timeTable(pages), commands].join('\n\n'));
  } finally {
    await rm(temporary, { recursive: true });
  }
  return 0;
});
