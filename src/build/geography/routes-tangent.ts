/** The direction in which a curve passes a point. */
import type { LngLat } from '../../core/model.ts';

/** Metres in a degree of latitude. */
export const DEGREE = 111_195;
/** A turn sharper than this, in radians, is a corner and stays one; a flowing line bends further. */
const CORNER = (100 * Math.PI) / 180;
const FLOWING_CORNER = (150 * Math.PI) / 180;
/** By this part of its length a leg may always stray: the longer it is, the less is known of it. */
const SWAY = 0.025;
/** Two tangents to the same side lift a Hermite curve by this part of their height at most. */
const LIFT = 0.25;

/** In metres, x eastwards and y northwards. */
export interface Vector {
  readonly x: number;
  readonly y: number;
}

/** The tangents with which a curve arrives at a point and leaves it: one direction, two lengths. */
export interface Tangents {
  readonly arriving: Vector;
  readonly leaving: Vector;
}

const NONE: Tangents = { arriving: { x: 0, y: 0 }, leaving: { x: 0, y: 0 } };

/**
 * The tangents of a cubic Hermite curve at a point; none at a corner or where the curve begins or
 * ends. They bisect the turn, are no longer than the shorter neighbour (that beyond a loose end does
 * not count), and no longer than keeps the curve within `stray` metres of the straight line.
 */
export function tangentAt(
  before: LngLat | undefined,
  here: LngLat,
  after: LngLat | undefined,
  stray: number,
  loose: { readonly start: boolean; readonly end: boolean },
): Tangents {
  const legs = legsAt(before, here, after);
  if (legs === null) return NONE;
  const { a, b, into, out } = legs;
  const sum = { x: into.x + out.x, y: into.y + out.y };
  const length = Math.hypot(sum.x, sum.y);
  const half = Math.acos(Math.min(1, length / 2));
  if (2 * half > CORNER) return NONE;
  const longest = half === 0 ? Infinity : stray / (LIFT * Math.sin(half));
  const reach = Math.min(loose.start ? Infinity : a, loose.end ? Infinity : b, longest);
  const tangent = { x: (sum.x / length) * reach, y: (sum.y / length) * reach };
  return { arriving: tangent, leaving: tangent };
}

/**
 * The tangents of a line that bends along its whole legs, as a road between distant towns does:
 * each as long as its own leg and as `stray` metres or the sway allow, nearer in direction to the shorter leg (the
 * direction of C. Yuksel and others, "Parameterization and applications of Catmull-Rom curves",
 * 2011, the centripetal one).
 */
export function flowingTangentAt(
  before: LngLat | undefined,
  here: LngLat,
  after: LngLat | undefined,
  stray: number,
): Tangents {
  const legs = legsAt(before, here, after);
  if (legs === null) return NONE;
  const { a, b, into, out } = legs;
  if (turnAt(before, here, after) > FLOWING_CORNER) return NONE;
  const [m, n] = [Math.sqrt(b), Math.sqrt(a)];
  const sum = { x: into.x * m + out.x * n, y: into.y * m + out.y * n };
  const length = Math.hypot(sum.x, sum.y);
  const direction = { x: sum.x / length, y: sum.y / length };
  const along = (leg: Vector, whole: number): Vector => {
    const height = Math.abs(direction.x * leg.y - direction.y * leg.x);
    const most = Math.max(stray, SWAY * whole);
    const reach = Math.min(whole, height === 0 ? Infinity : most / (LIFT * height));
    return { x: direction.x * reach, y: direction.y * reach };
  };
  return { arriving: along(into, a), leaving: along(out, b) };
}

/** By how much a line turns at a point, in radians; 0 where it begins or ends. */
export function turnAt(
  before: LngLat | undefined,
  here: LngLat | undefined,
  after: LngLat | undefined,
): number {
  const legs = here === undefined ? null : legsAt(before, here, after);
  if (legs === null) return 0;
  const { into, out } = legs;
  return Math.acos(Math.min(1, Math.max(-1, into.x * out.x + into.y * out.y)));
}

/** From one point to another. */
export function metres(from: LngLat, to: LngLat): Vector {
  return { x: (to[0] - from[0]) * DEGREE * shrink(from), y: (to[1] - from[1]) * DEGREE };
}

/** How much shorter a degree of longitude is than one of latitude. */
export function shrink(at: LngLat): number {
  return Math.cos((at[1] * Math.PI) / 180);
}

/** The legs on both sides of a point: lengths in metres and unit vectors; null without either. */
function legsAt(before: LngLat | undefined, here: LngLat, after: LngLat | undefined) {
  if (before === undefined || after === undefined) return null;
  const arriving = metres(before, here);
  const leaving = metres(here, after);
  const a = Math.hypot(arriving.x, arriving.y);
  const b = Math.hypot(leaving.x, leaving.y);
  if (a === 0 || b === 0) return null;
  return {
    a,
    b,
    into: { x: arriving.x / a, y: arriving.y / a },
    out: { x: leaving.x / b, y: leaving.y / b },
  };
}
