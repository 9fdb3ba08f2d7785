import type { Trace } from './clip.ts';
import type { XY } from '../core/mercator.ts';
import { turn } from './planar.ts';

/**
 * A trace on the grid of tenths of a pixel with the fewest points that still show its shape
 * (Douglas and Peucker 1973); null where nothing of it would be seen.
 * @param tolerance how far the line may come to lie from the true one, in pixels
 */
export function simplify({ points, closed }: Trace, tolerance: number): Trace | null {
  const snapped = withoutRepeats(points.map(([x, y]) => [tenth(x), tenth(y)]));
  if (!closed) {
    const kept = thin(snapped, tolerance);
    return spread(kept) < 2 * tolerance ? null : { points: kept, closed };
  }
  const far = farthest(snapped, snapped[0] ?? [0, 0]);
  const ring = [
    ...thin(snapped.slice(0, far + 1), tolerance).slice(0, -1),
    ...thin([...snapped.slice(far), ...snapped.slice(0, 1)], tolerance).slice(0, -1),
  ];
  const isSpeck = Math.abs(turn(ring)) / 2 < 8 * tolerance ** 2;
  return ring.length < 3 || isSpeck ? null : { points: ring, closed };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function withoutRepeats(points: readonly XY[]): readonly XY[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

function spread(points: readonly XY[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function farthest(points: readonly XY[], [fromX, fromY]: XY): number {
  const away = points.map(([x, y]) => (x - fromX) ** 2 + (y - fromY) ** 2);
  return away.reduce((best, value, index) => (value > (away[best] ?? 0) ? index : best), 0);
}

/** The points of a line that are needed, found between ever closer pairs of them. */
function thin(points: readonly XY[], tolerance: number): readonly XY[] {
  const isKept = new Uint8Array(points.length);
  const spans: [first: number, last: number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [first, last] = span;
    isKept[first] = 1;
    isKept[last] = 1;
    const split = farthestBetween(points, first, last, tolerance ** 2);
    if (split !== null) spans.push([first, split], [split, last]);
  }
  return points.filter((_, index) => isKept[index] === 1);
}

/** The point farthest from the segment between two others; null if none is farther than allowed. */
function farthestBetween(
  points: readonly XY[],
  first: number,
  last: number,
  allowed: number,
): number | null {
  const [a, b] = [points[first], points[last]];
  if (a === undefined || b === undefined) return null;
  let [most, found]: [number, number | null] = [allowed, null];
  for (let index = first + 1; index < last; index += 1) {
    const point = points[index];
    const away = point === undefined ? 0 : squaredDistance(point, a, b);
    if (away > most) [most, found] = [away, index];
  }
  return found;
}

/** From a point to the segment between two others, squared. */
function squaredDistance(point: XY, a: XY, b: XY): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [x, y] = [point[0] - a[0], point[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  return (x - along * dx) ** 2 + (y - along * dy) ** 2;
}
