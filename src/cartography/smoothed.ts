import { distance, type OnMercator } from './metres.ts';

/** Steps of a walk along a line, on either side of a point, whose mean stands for it. */
const REACH = 4;

/** The mean of a mean is free of the corners that a single one leaves. */
const PASSES = 2;

/**
 * A line without bends much shorter than `window`, in the line's own units; its ends stay. A moving
 * average over points at equal steps, narrower towards the ends.
 */
export function smoothed(line: readonly OnMercator[], window: number): readonly OnMercator[] {
  let points = stepped(line, window / (2 * REACH));
  for (let pass = 0; pass < PASSES; pass += 1) points = averaged(points);
  return points;
}

function averaged(points: readonly OnMercator[]): readonly OnMercator[] {
  return points.map((_, index) => {
    const reach = Math.min(REACH, index, points.length - 1 - index);
    const near = points.slice(index - reach, index + reach + 1);
    const sum = (axis: 0 | 1): number => near.reduce((total, point) => total + point[axis], 0);
    return [sum(0) / near.length, sum(1) / near.length];
  });
}

/** Points along a line at equal steps, and its last. */
function stepped(line: readonly OnMercator[], step: number): readonly OnMercator[] {
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined) return [];
  const points = [first];
  let [from, left] = [first, step];
  for (const to of line.slice(1)) {
    let length = distance(from, to);
    while (length >= left) {
      const share = left / length;
      from = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
      points.push(from);
      length -= left;
      left = step;
    }
    left -= length;
    from = to;
  }
  return [...points, last];
}
