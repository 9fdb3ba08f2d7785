/** How much detail a position deserves: all in the box round the region, less with distance from it. */
import type { Bounds } from '../../core/model.ts';
import type { Point } from './world.ts';

/** The smallest detail kept, as a length in degrees: in the box, by degree of distance from it, and at most. */
const near = 0.004;
const slope = 0.009;
const far = 0.24;
/** Degrees of latitude from which a Mercator map stretches more than it is worth. */
const polar = 58;

/** The least area of a triangle worth keeping at a position, square degrees. */
export function smallestAt(at: Point, box: Bounds): number {
  const stretch = 1 + Math.max(0, Math.abs(at[1]) - polar) / 12;
  const length = Math.min(far, near + slope * distance(at, box)) * stretch;
  return (length * length) / 2;
}

/** The position with 3 decimals in the box, 2 outside. */
export function roundedAt(at: Point, box: Bounds): Point {
  const unit = distance(at, box) === 0 ? 1000 : 100;
  return [Math.round(at[0] * unit) / unit, Math.round(at[1] * unit) / unit];
}

/** 1 in the box, falling to 0 at twenty degrees from it. */
export function nearness(at: Point, box: Bounds): number {
  return Math.max(0, 1 - distance(at, box) / 20);
}

/** Degrees from the box; 0 inside. */
function distance([x, y]: Point, [west, south, east, north]: Bounds): number {
  return Math.max(west - x, x - east, south - y, y - north, 0);
}
