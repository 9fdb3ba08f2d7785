import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './bootstrap/root.mjs';
import { serve } from './bootstrap/serve.mjs';
import { runCommand, Trouble } from './bootstrap/trouble.mjs';
import { findBrowser } from './browser.mjs';
import { compileDirectory } from './compile.ts';
import { play } from './monkey/play.ts';
import { monkeyRequest } from './monkey/request.ts';

/** Plays with the built page at random, and tells the seed and the actions that broke it. */
await runCommand(async () => {
  const { actions, seeds, from } = monkeyRequest(process.argv.slice(2));
  const dist = process.env['ATLAS_DIST'] ?? join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Trouble(`There is no built page in ${dist}. Build it first: npm run build`);
  }
  const found = await findBrowser();
  if ('problem' in found) throw new Trouble(found.problem);
  const compiled = await compileDirectory(join(root, 'geodata'));
  if (!compiled.ok) throw new Trouble('The edition has mistakes: npm run validate lists them.');
  const site = await serve(dist, { port: 0 });
  const browser = await chromium.launch({ executablePath: found.path });
  let failed = 0;
  try {
    for (let seed = from; seed < from + seeds; seed++) {
      const page = await browser.newPage({
        viewport: { width: 760, height: 500 },
        reducedMotion: 'reduce',
      });
      await page.goto(site.address);
      const fault = await play(page, compiled.edition, { seed, actions });
      console.log(fault ?? `Seed ${seed}: ${actions} actions, nothing went wrong.`);
      if (fault !== null) failed += 1;
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return failed === 0 ? 0 : 1;
});
