/** From the table's rows to shared borders: the whole drawing, without files. */
import { anneal } from './districts-anneal.ts';
import { traceArcs, type Arc } from './districts-arcs.ts';
import { clean, fill, maskOf } from './districts-clean.ts';
import { Cost } from './districts-cost.ts';
import { closeGaps } from './districts-distance.ts';
import { finishBorders } from './districts-finish.ts';
import type { Grid } from './districts-grid.ts';
import type { Outline } from './districts-plane.ts';
import { powerPartition } from './districts-power.ts';
import { borderCosts, type Segment } from './districts-roads.ts';
import { smoothArcs } from './districts-smooth.ts';
import { Partition } from './districts-state.ts';
import { cutTongues } from './districts-tongues.ts';

/** Metres. */
const CELL = 20;
const MARGIN = 900;
/** Bays and gaps narrower than twice this are built over. */
const CLOSE = 250;
/** The same at the end, for the look of the rim. */
const SMOOTH = 180;
/** Borders between districts, then the rim alone, which is smoother. */
const INNER = { rounds: 40, back: -0.53, rimOnly: false } as const;
const RIM = { rounds: 150, back: -0.506, rimOnly: true } as const;

/** The borders of all districts, each once, in metres; labels are indices of the outlines. */
export function drawBorders(
  outlines: readonly Outline[],
  roads: readonly Segment[],
): readonly Arc[] {
  const grid = gridOver(outlines);
  const labels = powerPartition(outlines, grid);
  fill(labels, closeGaps(maskOf(labels), CLOSE, grid), grid);
  const partition = new Partition(labels, outlines, grid);
  anneal(partition, new Cost(outlines, grid, borderCosts(roads, grid)));
  clean(labels, grid);
  cutTongues(labels, grid);
  fill(labels, closeGaps(maskOf(labels), SMOOTH, grid), grid);
  const smooth = smoothArcs(smoothArcs(traceArcs(labels, grid), INNER), RIM);
  return finishBorders(smooth, outlines, roads);
}

function gridOver(outlines: readonly Outline[]): Grid {
  const west = Math.min(...outlines.map((outline) => outline.west)) - MARGIN;
  const south = Math.min(...outlines.map((outline) => outline.south)) - MARGIN;
  const east = Math.max(...outlines.map((outline) => outline.east)) + MARGIN;
  const north = Math.max(...outlines.map((outline) => outline.north)) + MARGIN;
  const columns = Math.ceil((east - west) / CELL);
  return { west, south, cell: CELL, columns, rows: Math.ceil((north - south) / CELL) };
}
