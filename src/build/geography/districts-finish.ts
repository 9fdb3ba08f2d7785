/** Turns the borders of the raster into those of the map. */
import type { Arc, Metres } from './districts-arcs.ts';
import { crossingsOf } from './districts-crossings.ts';
import { toLngLat, toMetres, type Outline } from './districts-plane.ts';
import type { Segment } from './districts-roads.ts';
import { roundArc } from './districts-round.ts';
import { isRim, smoothArcs } from './districts-smooth.ts';
import { snapToRoads } from './districts-snap.ts';
import { thinArc } from './districts-thin.ts';

/** Rounds the corners that the pull of the roads leaves. */
const AFTER = { rounds: 8, back: -0.53, rimOnly: false } as const;
/** Rounds the notches of the rim where two districts meet, whose arcs were thinned apart. */
const NOTCHES = { rounds: 60, back: -0.502, rimOnly: true } as const;
/** How far the thinned lines may lie from the smooth ones, in metres. */
const INNER_TOLERANCE = 10;
/** The rim is coarser round larger districts: a part of their size, within these metres. */
const RIM_PART = 0.03;
const RIM_TOLERANCE = [25, 160] as const;
const LAST_TOLERANCE = 1.5;
/** More places than these are not left alone, but a reason to give up. */
const MOST_CROSSINGS = 30;

/**
 * Draws borders to the roads and thins them. Where two would cross, they are not drawn to the
 * road. Throws when that does not help.
 */
export function finishBorders(
  arcs: readonly Arc[],
  outlines: readonly Outline[],
  roads: readonly Segment[],
  leave: readonly Metres[] = [],
): readonly Arc[] {
  const round = smoothArcs(snapToRoads(arcs, roads, leave), AFTER).map((arc) =>
    roundArc(thinArc(arc, toleranceOf(arc, outlines))),
  );
  const finished = smoothArcs(round, NOTCHES).map((arc) => settleArc(thinArc(arc, LAST_TOLERANCE)));
  const crossings = crossingsOf(finished);
  if (crossings.length === 0) return finished;
  if (leave.length > MOST_CROSSINGS)
    throw new Error(`Borders cross at ${crossings.map((place) => place.join()).join('; ')} m.`);
  return finishBorders(arcs, outlines, roads, [...leave, ...crossings]);
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
