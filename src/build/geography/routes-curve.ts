/** A smooth curve through given points that never strays far from the straight line between them. */
import type { LngLat } from '../../core/model.ts';
import {
  DEGREE,
  flowingTangentAt,
  metres,
  shrink,
  tangentAt,
  type Vector,
} from './routes-tangent.ts';

/** No stretch between two points gets more than this many pieces, no long one of a flowing line. */
const MOST_PIECES = 8;
const MOST_FLOWING_PIECES = 24;
/** Metres that a flowing line may lie from its curve: no facet shows in a city map. */
const FLOWING_FACET = 2;

export interface CurveOptions {
  /** How far the curve may lie from the straight line between two points, in metres. */
  readonly stray: number;
  /** A ring: the last point is joined to the first. */
  readonly closed?: boolean;
  /** Whether the line bends along its whole legs, or only where it passes its points. */
  readonly flowing?: boolean;
  /** How far the line may lie from its curve, in metres; less than shows if not given. */
  readonly facet?: number;
  /** What precedes the first point and follows the last: gives the curve its direction there. */
  readonly before?: LngLat | undefined;
  readonly after?: LngLat | undefined;
}

/**
 * A cubic Hermite curve through every point, in order; the points stay vertices as they are, the
 * vertices between are rounded to 5 decimals.
 */
export function curveThrough(points: readonly LngLat[], options: CurveOptions): LngLat[] {
  const closed = options.closed === true;
  const at = (i: number): LngLat | undefined =>
    closed ? points[(i + points.length) % points.length] : points[i];
  const flowing = options.flowing === true;
  const tangents = points.map((here, i) => {
    const before = at(i - 1) ?? options.before;
    const after = at(i + 1) ?? options.after;
    if (flowing) return flowingTangentAt(before, here, after, options.stray);
    const loose = { start: !closed && i === 0, end: !closed && i === points.length - 1 };
    return tangentAt(before, here, after, options.stray, loose);
  });
  const most = flowing ? MOST_FLOWING_PIECES : MOST_PIECES;
  const facet = options.facet ?? (flowing ? FLOWING_FACET : options.stray / 30);
  const curve: LngLat[] = [];
  points.forEach((here, i) => {
    curve.push(here);
    const next = at(i + 1);
    const from = tangents[i];
    const to = tangents[(i + 1) % points.length];
    if (next !== undefined && from !== undefined && to !== undefined) {
      const pieces = piecesOf(here, from.leaving, next, to.arriving, facet);
      curve.push(...between(here, from.leaving, next, to.arriving, Math.min(most, pieces)));
    }
  });
  const first = curve[0];
  if (closed && first !== undefined) curve.push(first);
  return curve;
}

/** In how many pieces the curve between two points keeps within `tolerance` metres. */
function piecesOf(p: LngLat, m: Vector, q: LngLat, n: Vector, tolerance: number): number {
  const chord = metres(p, q);
  const length = Math.hypot(chord.x, chord.y);
  const height = (v: Vector): number => Math.abs(chord.x * v.y - chord.y * v.x) / length;
  const bulge = length === 0 ? 0 : 0.15 * (height(m) + height(n));
  return Math.ceil(Math.sqrt(bulge / tolerance));
}

/** The vertices strictly between two points. */
function between(p: LngLat, m: Vector, q: LngLat, n: Vector, pieces: number): LngLat[] {
  const chord = metres(p, q);
  const vertices: LngLat[] = [];
  for (let k = 1; k < pieces; k += 1) {
    const t = k / pieces;
    const along = t * t * (3 - 2 * t);
    const leave = t * (1 - t) * (1 - t);
    const arrive = t * t * (t - 1);
    vertices.push(
      moved(p, {
        x: along * chord.x + leave * m.x + arrive * n.x,
        y: along * chord.y + leave * m.y + arrive * n.y,
      }),
    );
  }
  return vertices;
}

function moved(from: LngLat, by: Vector): LngLat {
  return [round(from[0] + by.x / (DEGREE * shrink(from))), round(from[1] + by.y / DEGREE)];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
