import type { LngLat } from '../model.ts';
import { stepsOf } from './rule.ts';
import type { LineView, PositionView } from './view.ts';

/** Less than this, in square degrees, is a rounding error of six decimals. */
const NO_AREA = 1e-13;

/** Whether the last position is the first. */
export function isClosed(ring: LineView): boolean {
  const first = ring.positions[0]?.at;
  const last = ring.positions.at(-1)?.at;
  return !!first && !!last && first[0] === last[0] && first[1] === last[1];
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
 * The corners of a ring on whose shape one can judge: closed, with all its positions good and
 * distinct, on this side of the antimeridian; else null, since another rule has spoken.
 */
export function soundCorners(ring: LineView): readonly LngLat[] | null {
  const corners = ring.positions.flatMap((position) => (position.at ? [position.at] : []));
  const isSound =
    corners.length === ring.node.items.length &&
    corners.length >= 4 &&
    isClosed(ring) &&
    repeatsOf(ring).length === 0 &&
    stepsOf(ring.positions).every(({ from, to }) => Math.abs(from[0] - to[0]) <= 180);
  return isSound ? corners : null;
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
