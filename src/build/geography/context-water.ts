/** The Euphrates and Lake Assad from their control points. */
import type { LngLat } from '../../core/model.ts';
import { objectNamed } from './context-points.ts';
import type { Controlled } from './context-points.ts';
import { curveThrough } from './routes-curve.ts';

/** How far a curve may stray from the straight line between two points, in metres: well within their radius. */
const riverStray = 500;
const riverFacet = 8;
const lakeStray = 300;
/** The same for a river of few points, whose bends nobody knows. */
const schematicStray = 2000;

/** A lake's shore: a closed ring, counter-clockwise. */
export function shoreOf(lake: Controlled): LngLat[] {
  const points = lake.points.map(({ at }) => at);
  const open = same(points[0], points.at(-1)) ? points.slice(0, -1) : points;
  const ring = curveThrough(open, { stray: lakeStray, closed: true });
  return turn(ring) < 0 ? ring.toReversed() : ring;
}

/**
 * The pieces of the Euphrates as `streamOf` takes them.
 * @param file the name of their table, for people
 * @throws Error where the table lacks one
 */
export function reachesOf(
  objects: readonly Controlled[],
  file: string,
): readonly [upper: Controlled, lower: Controlled, finer: Controlled] {
  const object = (name: string): Controlled => objectNamed(objects, name, file);
  return [object('euphrates-part-2'), object('euphrates'), object('euphrates-at-deir-ez-zor')];
}

/**
 * One line from several: the pieces in the order of the stream, the finer one in place of the
 * stretch of the coarse one that it covers.
 */
export function streamOf(upper: Controlled, lower: Controlled, finer: Controlled): LngLat[] {
  const [start, end] = [finer.points[0]?.at, finer.points.at(-1)?.at];
  const coarse = lower.points.map(({ at }) => at);
  if (start === undefined || end === undefined) return coarse;
  const before = coarse.slice(0, nearest(coarse, start));
  const after = coarse.slice(nearest(coarse, end) + 1);
  const points = [
    ...upper.points.map(({ at }) => at),
    ...before,
    ...finer.points.map(({ at }) => at),
    ...after,
  ].filter((at, i, all) => !same(at, all[i - 1]));
  return curveThrough(points, { stray: riverStray, flowing: true, facet: riverFacet });
}

/** A river that few points are known of: one smooth line as far as they go. */
export function schematicStreamOf(river: Controlled): LngLat[] {
  const points = river.points.map(({ at }) => at);
  return curveThrough(points, { stray: schematicStray, flowing: true });
}

function nearest(points: readonly LngLat[], to: LngLat): number {
  const away = points.map(([x, y]) => Math.hypot(x - to[0], y - to[1]));
  return away.indexOf(Math.min(...away));
}

function turn(ring: readonly LngLat[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function same(a: LngLat | undefined, b: LngLat | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
