import type { XY } from '../../core/mercator.ts';

/** A line with the length in pixels up to each of its points. */
export interface Measured {
  readonly points: readonly XY[];
  readonly lengths: readonly number[];
}

/** Measures a line. */
export function measured(points: readonly XY[]): Measured {
  let sum = 0;
  const lengths = points.map(([x, y], index) => {
    const before = points[index - 1];
    sum += before === undefined ? 0 : Math.hypot(x - before[0], y - before[1]);
    return sum;
  });
  return { points, lengths };
}

/** The point at a length along a line. */
export function pointAt({ points, lengths }: Measured, at: number): XY {
  const next = Math.max(
    1,
    lengths.findIndex((length) => length >= at),
  );
  const [fromX, fromY] = points[next - 1] ?? [0, 0];
  const [toX, toY] = points[next] ?? [fromX, fromY];
  const start = lengths[next - 1] ?? 0;
  const step = (lengths[next] ?? start) - start;
  const share = step === 0 ? 0 : (at - start) / step;
  return [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
}

/**
 * The most degrees by which a stretch of a line turns, this way and that added up, within any part of
 * it that is as long as the window: MapLibre's `checkMaxAngle` measures a line's bends so.
 */
export function turnWithin(
  { points, lengths }: Measured,
  [start, end]: XY,
  window: number,
): number {
  const corners: { readonly at: number; readonly turn: number }[] = [];
  let [sum, most] = [0, 0];
  for (let index = 1; index < points.length - 1; index += 1) {
    const at = lengths[index] ?? 0;
    if (at <= start) continue;
    if (at >= end) break;
    const turn = turnAt(points[index - 1], points[index], points[index + 1]);
    corners.push({ at, turn });
    sum += turn;
    while (at - (corners[0]?.at ?? at) > window) sum -= corners.shift()?.turn ?? 0;
    most = Math.max(most, sum);
  }
  return most;
}

/** Degrees between the directions before and after a point. */
function turnAt([ax, ay]: XY = [0, 0], [bx, by]: XY = [0, 0], [cx, cy]: XY = [0, 0]): number {
  const turn = Math.atan2(cy - by, cx - bx) - Math.atan2(by - ay, bx - ax);
  return (Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) * 180) / Math.PI;
}
