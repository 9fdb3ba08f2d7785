import type { Position } from 'geojson';

/** Above this share of its terms the sign of the determinant is certain (Shewchuk, 1997). */
const CERTAIN = 3.3306690738754716e-16;

/** A power of two by which every coordinate becomes a whole number, or one as good as it. */
const SCALE = 2 ** 200;

/**
 * On which side of the way from a to b a point lies: 1 left, -1 right, 0 on it. Exact, whatever the
 * rounding of numbers does: a wrong sign would find crossings where there are none.
 */
export function sideOf(a: Position, b: Position, c: Position): -1 | 0 | 1 {
  // By index: to take lists apart is slower, and this is what most of the time is spent on.
  const ax = a[0] ?? 0;
  const ay = a[1] ?? 0;
  const bx = b[0] ?? 0;
  const by = b[1] ?? 0;
  const cx = c[0] ?? 0;
  const cy = c[1] ?? 0;
  const left = (ax - cx) * (by - cy);
  const right = (ay - cy) * (bx - cx);
  const turn = left - right;
  const doubt = CERTAIN * (Math.abs(left) + Math.abs(right));
  if (turn > doubt) return 1;
  if (-turn > doubt) return -1;
  return doubt === 0 ? 0 : exactSideOf(ax, ay, bx, by, cx, cy);
}

function exactSideOf(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
): -1 | 0 | 1 {
  const x = whole(cx);
  const y = whole(cy);
  const turn = (whole(ax) - x) * (whole(by) - y) - (whole(ay) - y) * (whole(bx) - x);
  return turn > 0n ? 1 : turn < 0n ? -1 : 0;
}

function whole(degrees: number): bigint {
  return BigInt(Math.round(degrees * SCALE));
}
