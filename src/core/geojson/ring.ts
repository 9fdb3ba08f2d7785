import type { LngLat } from '../model.ts';
import type { LineView, PositionView, RingView } from './view.ts';

/** Less than this, in square degrees, is a rounding error of six decimals. */
const NO_AREA = 1e-13;

/** The positions of a ring with the verdict on its corners. */
export function ringOf(line: LineView): RingView {
  return { ...line, corners: cornersOf(line) };
}

/** Whether the last position is the first. */
export function isClosed(ring: LineView): boolean {
  const first = ring.positions[0]?.at;
  const last = ring.positions.at(-1)?.at;
  return !!first && !!last && isSame(first, last);
}

/** Positions that the ring passed before, its closing one left out. */
export function repeatsOf(ring: LineView): readonly { again: PositionView; first: PositionView }[] {
  const seen = new Map<string, PositionView>();
  const open = isClosed(ring) ? ring.positions.slice(0, -1) : ring.positions;
  return open.flatMap((position) => {
    if (position.at === null) return [];
    const key = position.at.join();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, position);
    return first === undefined ? [] : [{ again: position, first }];
  });
}

/**
 * The shoelace formula, in square degrees relative to the first corner (the differences of
 * neighbouring positions keep their digits): positive for counter-clockwise, 0 for none.
 */
export function signedArea(corners: readonly LngLat[]): number {
  const [origin] = corners;
  if (origin === undefined) return 0;
  let twice = 0;
  for (const [i, [x2, y2]] of corners.entries()) {
    const [x1, y1] = corners[i - 1] ?? origin;
    twice += (x1 - origin[0]) * (y2 - origin[1]) - (x2 - origin[0]) * (y1 - origin[1]);
  }
  return Math.abs(twice / 2) < NO_AREA ? 0 : twice / 2;
}

function cornersOf(ring: LineView): readonly LngLat[] | null {
  const corners = ring.positions.flatMap((position) => (position.at ? [position.at] : []));
  const isWhole = corners.length === ring.node.items.length && corners.length >= 4;
  const isShort = corners.every((to, i) => Math.abs(to[0] - (corners[i - 1] ?? to)[0]) <= 180);
  return isWhole && isShort && isClosed(ring) && repeatsOf(ring).length === 0 ? corners : null;
}

function isSame(a: LngLat, b: LngLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
