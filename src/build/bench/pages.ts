import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '../bootstrap/serve.mjs';
import { buildBarePage, fewPoints, sameMap } from './bare.ts';
import { mapSizeOf, visit, type Visited } from './visits.ts';

/** A page, where its files lie, and how several visits of it went. */
export interface Measured {
  readonly directory: string;
  readonly visits: readonly Visited[];
}

/** Our built page, and bare MapLibre pages of the same size: with a few points, and with our map. */
export interface Pages {
  readonly ours: Measured;
  readonly points: Measured;
  readonly same: Measured;
}

/** Visits the pages by turns, so that what else the machine does meanwhile weighs on all alike. */
export async function measurePages(
  root: string,
  { browserPath, temporary, rounds }: { browserPath: string; temporary: string; rounds: number },
): Promise<Pages> {
  const browser = await chromium.launch({ executablePath: browserPath });
  const ours = await serving(join(root, 'dist'));
  const box = await mapSizeOf(browser, ours.address);
  const points = await serving(await buildBarePage(root, temporary, fewPoints, box));
  const same = await serving(await buildBarePage(root, temporary, sameMap, box));
  const pages = { ours, points, same };
  for (let round = 0; round < rounds; round++) {
    for (const page of Object.values(pages)) await page.visit(browser);
  }
  await browser.close();
  await Promise.all(Object.values(pages).map((page) => page.close()));
  return pages;
}

async function serving(directory: string) {
  const { address, close } = await serve(directory, { port: 0 });
  const visits: Visited[] = [];
  const again = async (browser: Browser): Promise<void> => {
    visits.push(await visit(browser, address));
  };
  return { directory, address, visits, visit: again, close };
}
