/** The direction in which a curve passes a point. */
import type { LngLat } from '../../core/model.ts';

/** Metres in a degree of latitude. */
export const DEGREE = 111_195;
/** A turn sharper than this, in radians, is a corner and stays one. */
const CORNER = (100 * Math.PI) / 180;

/** In metres, x eastwards and y northwards. */
export interface Vector {
  readonly x: number;
  readonly y: number;
}

/**
 * The tangent of a cubic Hermite curve at a point; none at a corner or where the curve begins or
 * ends. It bisects the turn, is no longer than the shorter neighbour (that beyond a loose end does
 * not count), and no longer than keeps the curve within `stray` metres of the straight line.
 */
export function tangentAt(
  before: LngLat | undefined,
  here: LngLat,
  after: LngLat | undefined,
  stray: number,
  loose: { readonly start: boolean; readonly end: boolean },
): Vector {
  if (before === undefined || after === undefined) return { x: 0, y: 0 };
  const arriving = metres(before, here);
  const leaving = metres(here, after);
  const a = Math.hypot(arriving.x, arriving.y);
  const b = Math.hypot(leaving.x, leaving.y);
  if (a === 0 || b === 0) return { x: 0, y: 0 };
  const sum = { x: arriving.x / a + leaving.x / b, y: arriving.y / a + leaving.y / b };
  const length = Math.hypot(sum.x, sum.y);
  const half = Math.acos(Math.min(1, length / 2));
  if (2 * half > CORNER) return { x: 0, y: 0 };
  // Two tangents to the same side lift a Hermite curve by a quarter of their height at most.
  const longest = half === 0 ? Infinity : stray / (0.25 * Math.sin(half));
  const reach = Math.min(loose.start ? Infinity : a, loose.end ? Infinity : b, longest);
  return { x: (sum.x / length) * reach, y: (sum.y / length) * reach };
}

/** From one point to another. */
export function metres(from: LngLat, to: LngLat): Vector {
  return { x: (to[0] - from[0]) * DEGREE * shrink(from), y: (to[1] - from[1]) * DEGREE };
}

/** How much shorter a degree of longitude is than one of latitude. */
export function shrink(at: LngLat): number {
  return Math.cos((at[1] * Math.PI) / 180);
}
