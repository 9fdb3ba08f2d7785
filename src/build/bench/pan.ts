import type { Browser } from 'playwright-core';
import { drag, type Drag } from './drag.ts';
import { quantileOf } from './stats.ts';
import { ratio, tableOf } from './table.ts';
import { withPage } from './visits.ts';
import type { Workshop } from './workshop.ts';

/** Some 210 pixels a second. */
const path: Drag = { radius: 200, duration: 6000 };
const ROUNDS = 3;
/** Milliseconds for what a page does when its map is drawn. */
const SETTLE = 1500;

const names = [
  ['ours', 'Article Atlas'],
  ['points', 'a bare MapLibre page with 200 points'],
  ['same', 'a bare MapLibre page with this map'],
] as const;

/** How long each frame of a page took, in milliseconds. */
type Spans = Readonly<Record<(typeof names)[number][0], number[]>>;

/** How smoothly the opening view is dragged about, beside bare MapLibre pages. */
export async function measurePan(workshop: Workshop): Promise<string> {
  const [peers, browser] = [await workshop.peers(), await workshop.browser()];
  const spans: Spans = { ours: [], points: [], same: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name] of names) {
      spans[name].push(...(await framesOf(browser, peers[name].address)));
    }
  }
  const how = `The opening view, dragged in a circle with the mouse for ${path.duration / 1000} seconds, ${ROUNDS} times a page by turns, in the same browser and at the same size; frames by the times that requestAnimationFrame tells. Without a graphics card the numbers are low, and only their ratio counts.`;
  return `${how}\n\n${table(spans)}`;
}

async function framesOf(browser: Browser, address: string): Promise<readonly number[]> {
  const stamps = await withPage(browser, address, async (page) => {
    await page.waitForTimeout(SETTLE);
    return page.evaluate(drag, path);
  });
  return stamps.slice(1).map((stamp, index) => stamp - (stamps[index] ?? NaN));
}

function table(spans: Spans): string {
  const own = rates(spans.ours);
  const rows = names.map(([name, title]) => {
    const found = rates(spans[name]);
    const compared = found.map((rate, i) => (name === 'ours' ? '' : ratio((own[i] ?? NaN) / rate)));
    return [title, ...found.map((rate) => rate.toFixed(1)), ...compared];
  });
  const head = ['median', '5th percentile', 'ours / its median', 'ours / its 5th percentile'];
  return tableOf([['frames a second', ...head], ...rows]);
}

/** Median and 5th percentile: the slowest frames are the longest. */
function rates(spans: readonly number[]): readonly number[] {
  return [0.5, 0.95].map((share) => 1000 / quantileOf(spans, share));
}
