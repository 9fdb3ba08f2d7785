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
