import { cpus } from 'node:os';
import { visitByTurns } from './peers.ts';
import { timeTable, weightTable } from './report.ts';
import type { Workshop } from './workshop.ts';

const ROUNDS = 5;

/** What the opening view weighs, beside bare MapLibre pages. */
export async function measureSizes(workshop: Workshop): Promise<string> {
  return weightTable(await visitByTurns(workshop, 1));
}

/** How long the opening view takes, beside bare MapLibre pages. */
export async function measurePage(workshop: Workshop): Promise<string> {
  const table = timeTable(await visitByTurns(workshop, ROUNDS));
  return `Medians of ${ROUNDS} visits of each page by turns, with an empty cache, in headless Chromium at 1280 × 800 on ${cpus().length} processors without a graphics card.\n\n${table}`;
}
