/** The course of a road through control points that lie near it, not on it. */
import type { LngLat } from '../../core/model.ts';
import { smoothed } from './roads-smooth.ts';
import { DEGREE, metres, shrink, turnAt } from './routes-tangent.ts';
import { distanceToSegment, thinArc } from './districts-thin.ts';
import type { Metres } from './districts-arcs.ts';

/** A turn sharper than this, in radians, is a street corner or a fork and stays one. */
const CORNER = Math.PI / 2;
/** Metres that the smoothed road may lie from a control point, which lies within 80 m of the road. */
const MOST_SHIFT = 70;
/** Standard deviations in metres, the strongest first: the first that shifts little is taken. */
const STRENGTHS = [120, 90, 60, 40, 20];
/** Metres between the places at which the road is smoothed, and that a dropped vertex may lie off. */
const STEP = 15;
const THINNED = 2;

/** A vertex of a road, and the control point (from 1) that it stands for; null for those between. */
export interface RoadVertex {
  readonly at: LngLat;
  readonly step: number | null;
}

/**
 * The road through control points: the wiggles that the uncertainty of the points makes are
 * smoothed away, ends and corners stay as they are, every point has one vertex near it. Five
 * decimals.
 */
export function roadThrough(points: readonly LngLat[]): RoadVertex[] {
  const [origin] = points;
  if (origin === undefined) return [];
  const corners = points.flatMap((_, i) => {
    const isEnd = i === 0 || i === points.length - 1;
    return isEnd || turnAt(points[i - 1], points[i], points[i + 1]) > CORNER ? [i] : [];
  });
  return corners.flatMap((to, n) => {
    const from = corners[n - 1];
    if (from === undefined) return [{ at: origin, step: 1 }];
    const run = points.slice(from, to + 1);
    return runThrough(run, origin)
      .slice(1)
      .map(({ at, step }) => ({ at, step: step === null ? null : step + from }));
  });
}

/** One run between corners. */
function runThrough(run: readonly LngLat[], origin: LngLat): RoadVertex[] {
  const scale = DEGREE * shrink(origin);
  const plane = run.map((at): Metres => {
    const { x } = metres(origin, at);
    return [x, (at[1] - origin[1]) * DEGREE];
  });
  const [line, nearest] = gentlest(plane);
  const vertices = nearest.flatMap((to, k): RoadVertex[] => {
    const from = nearest[k - 1];
    if (from === undefined) return [{ at: run[0] ?? origin, step: 1 }];
    const piece = thinArc(
      { left: 0, right: 0, from, to, points: line.slice(from, to + 1) },
      THINNED,
    ).points.slice(1);
    return piece.map(([x, y], i) => ({
      at: [round(origin[0] + x / scale), round(origin[1] + y / DEGREE)],
      step: i === piece.length - 1 ? k + 1 : null,
    }));
  });
  const last = run.at(-1);
  return last === undefined ? vertices : [...vertices.slice(0, -1), { at: last, step: run.length }];
}

/** The line smoothed as strongly as the points allow, and the index of its vertex at each point. */
function gentlest(points: readonly Metres[]): readonly [readonly Metres[], readonly number[]] {
  for (const strength of STRENGTHS) {
    const line = smoothed(points, strength, STEP);
    if (points.every((point) => metresToLine(point, line) <= MOST_SHIFT))
      return [line, nearestInOrder(points, line)];
  }
  return [points, points.map((_, i) => i)];
}

function metresToLine(point: Metres, line: readonly Metres[]): number {
  return Math.min(...line.slice(1).map((end, i) => distanceToSegment(point, line[i] ?? end, end)));
}

/** For each point the vertex nearest to it, after that of the point before; the ends to the ends. */
function nearestInOrder(points: readonly Metres[], line: readonly Metres[]): number[] {
  let least = 0;
  return points.map(([x, y], i) => {
    if (i === 0) return 0;
    if (i === points.length - 1) return line.length - 1;
    // Each later point needs a vertex of its own.
    const most = line.length - (points.length - i);
    let best = { index: least + 1, away: Infinity };
    for (let index = least + 1; index <= most; index++) {
      const [px, py] = line[index] ?? [Infinity, Infinity];
      const away = Math.hypot(px - x, py - y);
      if (away < best.away) best = { index, away };
    }
    least = best.index;
    return best.index;
  });
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
