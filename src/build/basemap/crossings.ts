/** Finding segments that cross, by a grid of cells. */
import type { Point } from './world.ts';

/** The segment before vertex `end` of a line. */
export interface Segment {
  readonly line: number;
  readonly end: number;
}

interface Placed extends Segment {
  readonly a: Point;
  readonly b: Point;
}

const cell = 1;

/** Every pair of segments, of one line or of two, that cross in a point which is an end of neither. */
export function crossingsOf(lines: readonly (readonly Point[])[]): (readonly [Segment, Segment])[] {
  const cells = new Map<string, Placed[]>();
  const found: [Segment, Segment][] = [];
  lines.forEach((points, line) => {
    for (let end = 1; end < points.length; end++) {
      const a = points[end - 1];
      const b = points[end];
      // A jump over the antimeridian is no segment of the map.
      if (a === undefined || b === undefined || Math.abs(a[0] - b[0]) > 180) continue;
      const segment = { line, end, a, b };
      const met = new Set<Placed>();
      for (const key of cellsOf(segment)) {
        const others = cells.get(key) ?? [];
        for (const other of others) if (cross(segment, other)) met.add(other);
        others.push(segment);
        cells.set(key, others);
      }
      for (const other of met) found.push([segment, other]);
    }
  });
  return found;
}

function cellsOf({ a, b }: Placed): string[] {
  const keys: string[] = [];
  const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  for (let x = Math.floor(west / cell); x <= Math.floor(east / cell); x++) {
    for (let y = Math.floor(south / cell); y <= Math.floor(north / cell); y++)
      keys.push(`${x},${y}`);
  }
  return keys;
}

function cross(s: Placed, t: Placed): boolean {
  return (
    side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0
  );
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}
