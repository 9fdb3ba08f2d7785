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
  const away = points.map(([x, y]) => Math.hypot(x - fromX, y - fromY));
  return away.indexOf(Math.max(...away));
}

function thin(points: readonly XY[], tolerance: number): readonly XY[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return points;
  const away = points.map((point) => distance(point, first, last));
  const most = Math.max(...away);
  if (most <= tolerance) return [first, last];
  const split = away.indexOf(most);
  const [before, after] = [points.slice(0, split + 1), points.slice(split)];
  return [...thin(before, tolerance).slice(0, -1), ...thin(after, tolerance)];
}

/** From a point to the segment between two others. */
function distance([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}
