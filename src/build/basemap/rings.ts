/** Questions about rings of arcs and of points, in plane degrees. */
import type { Point, Ring, World } from './world.ts';

/** The positions of an arc as a ring uses it: backwards for `~n`. */
export function pointsOfArc(world: World, arc: number): readonly Point[] {
  const points = world.arcs[arc < 0 ? ~arc : arc] ?? [];
  return arc < 0 ? points.toReversed() : points;
}

/** The closed ring of positions; joints once, the first repeated at the end. */
export function pointsOfRing(world: World, ring: Ring): Point[] {
  return ring.flatMap((arc, i) => {
    const points = pointsOfArc(world, arc);
    return i === 0 ? points : points.slice(1);
  });
}

/** Signed, square degrees; positive for counter-clockwise. */
export function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1] ?? [0, 0];
    const [x2, y2] = ring[i] ?? [0, 0];
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

/** Whether the ring runs round the point (even-odd). */
export function ringHolds(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1] ?? [0, 0];
    const [x2, y2] = ring[i] ?? [0, 0];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/** Whether the polygon (shell, then holes) covers the point. */
export function polygonHolds(polygon: readonly (readonly Point[])[], point: Point): boolean {
  return polygon.filter((ring) => ringHolds(ring, point)).length % 2 === 1;
}

/** The polygon, in a list of one, without rings that shrank to nothing; none if its shell did. */
export function withoutSlivers(polygon: readonly Point[][]): Point[][][] {
  const solid = (ring: readonly Point[]) => ring.length > 3 && areaOf(ring) !== 0;
  const [shell = [], ...holes] = polygon;
  return solid(shell) ? [[shell, ...holes.filter(solid)]] : [];
}
