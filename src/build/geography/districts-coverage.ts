/** From the table's rows to shared borders: the whole drawing, without files. */
import { anneal } from './districts-anneal.ts';
import { traceArcs, type Arc, type Metres } from './districts-arcs.ts';
import { clean, fill, maskOf } from './districts-clean.ts';
import { Cost } from './districts-cost.ts';
import { crossingsOf } from './districts-crossings.ts';
import { closeGaps } from './districts-distance.ts';
import type { Grid } from './districts-grid.ts';
import { toLngLat, toMetres, type Outline } from './districts-plane.ts';
import { powerPartition } from './districts-power.ts';
import { borderCosts, snapToRoads, type Segment } from './districts-roads.ts';
import { roundArc } from './districts-round.ts';
import { isRim, smoothArcs } from './districts-smooth.ts';
import { Partition } from './districts-state.ts';
import { thinArc } from './districts-thin.ts';

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
/** Rounds the corners that the pull of the roads leaves. */
const AFTER = { rounds: 8, back: -0.53, rimOnly: false } as const;
const INNER_TOLERANCE = 10;
/** The rim is coarser round larger districts: a part of their size, within these metres. */
const RIM_PART = 0.03;
const RIM_TOLERANCE = [25, 160] as const;
const LAST_TOLERANCE = 1.5;
const MOST_CROSSINGS = 30;

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
  fill(labels, closeGaps(maskOf(labels), SMOOTH, grid), grid);
  const smooth = smoothArcs(smoothArcs(traceArcs(labels, grid), INNER), RIM);
  return finish(smooth, outlines, roads, []);
}

/**
 * Draws borders to the roads and thins them. Where two would cross, they are not drawn to the
 * road. Throws when that does not help.
 */
function finish(
  arcs: readonly Arc[],
  outlines: readonly Outline[],
  roads: readonly Segment[],
  leave: readonly Metres[],
): readonly Arc[] {
  const finished = smoothArcs(snapToRoads(arcs, roads, leave), AFTER).map((arc) => {
    const round = roundArc(thinArc(arc, toleranceOf(arc, outlines)));
    return settleArc(thinArc(round, LAST_TOLERANCE));
  });
  const crossings = crossingsOf(finished);
  if (crossings.length === 0) return finished;
  if (leave.length > MOST_CROSSINGS)
    throw new Error(`Borders cross at ${crossings.map((place) => place.join()).join('; ')} m.`);
  return finish(arcs, outlines, roads, [...leave, ...crossings]);
}

/** Rounds an arc to the decimals of the files, and drops vertices that fall together. */
function settleArc(arc: Arc): Arc {
  const settled = arc.points.map((point) => toMetres(toLngLat(point)));
  const points = settled.filter(([x, y], n) => {
    const before = settled[n - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
  return { ...arc, points };
}

function toleranceOf(arc: Arc, outlines: readonly Outline[]): number {
  if (!isRim(arc)) return INNER_TOLERANCE;
  const area = outlines[Math.max(arc.left, arc.right)]?.area ?? 0;
  return Math.min(RIM_TOLERANCE[1], Math.max(RIM_TOLERANCE[0], RIM_PART * Math.sqrt(area)));
}

function gridOver(outlines: readonly Outline[]): Grid {
  const west = Math.min(...outlines.map((outline) => outline.west)) - MARGIN;
  const south = Math.min(...outlines.map((outline) => outline.south)) - MARGIN;
  const east = Math.max(...outlines.map((outline) => outline.east)) + MARGIN;
  const north = Math.max(...outlines.map((outline) => outline.north)) + MARGIN;
  const columns = Math.ceil((east - west) / CELL);
  return { west, south, cell: CELL, columns, rows: Math.ceil((north - south) / CELL) };
}
