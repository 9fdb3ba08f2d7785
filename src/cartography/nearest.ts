import { distance, type OnMercator } from './metres.ts';

/** A spot with its place in the order, those on either side of it, and the earliest of them all. */
interface Branch {
  readonly spot: OnMercator;
  readonly order: number;
  readonly earliest: number;
  readonly low: Branch | null;
  readonly high: Branch | null;
}

type Ordered = Pick<Branch, 'spot' | 'order'>;
type Axis = 0 | 1;

/**
 * How far each spot is from the nearest of those before it, in stretched metres: Infinity for the
 * first. A k-d tree (Bentley, 1975) of all of them, in which branches that come later are passed
 * over: to compare each with each takes seconds for ten thousand.
 */
export function distancesToEarlier(spots: readonly OnMercator[]): readonly number[] {
  const tree = grow(
    spots.map((spot, order) => ({ spot, order })),
    0,
  );
  return spots.map((spot, order) => nearest(tree, { spot, order }, 0, Infinity));
}

/** Split by the two axes in turn, at the spot in the middle. */
function grow(spots: readonly Ordered[], axis: Axis): Branch | null {
  const sorted = [...spots].sort((a, b) => a.spot[axis] - b.spot[axis]);
  const middle = sorted.length >> 1;
  const root = sorted[middle];
  if (root === undefined) return null;
  const low = grow(sorted.slice(0, middle), other(axis));
  const high = grow(sorted.slice(middle + 1), other(axis));
  const earliest = Math.min(root.order, low?.earliest ?? Infinity, high?.earliest ?? Infinity);
  return { ...root, earliest, low, high };
}

/** @param best the distance that is to be bettered */
function nearest(branch: Branch | null, to: Ordered, axis: Axis, best: number): number {
  if (branch === null || branch.earliest >= to.order) return best;
  const own = branch.order < to.order ? distance(branch.spot, to.spot) : Infinity;
  const past = to.spot[axis] - branch.spot[axis];
  const [here, beyond] = past < 0 ? [branch.low, branch.high] : [branch.high, branch.low];
  const found = nearest(here, to, other(axis), Math.min(best, own));
  return Math.abs(past) < found ? nearest(beyond, to, other(axis), found) : found;
}

function other(axis: Axis): Axis {
  return axis === 0 ? 1 : 0;
}
