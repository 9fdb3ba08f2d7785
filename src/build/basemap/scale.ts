/** How much detail a position deserves: all in the box round the region, less with distance from it. */
import type { Bounds } from '../../core/model.ts';
import type { Point } from './world.ts';

/** What is kept of the world, and where. */
export interface Detail {
  /** Where nearly everything is kept. */
  readonly box: Bounds;
  /** How much the smallest detail kept grows by degree of distance from the box, as a length in degrees. */
  readonly slope: number;
  /** The smallest detail kept at most, as a length in degrees. */
  readonly far: number;
  /** Degrees from the box at which waters are as few as they get. */
  readonly reach: number;
}

/** The smallest detail kept in the box, as a length in degrees. */
const near = 0.004;
/** Degrees of latitude from which a Mercator map stretches more than it is worth. */
const polar = 58;

/** Detail that falls off so slowly that a map of any scale and place is a good one. */
export function wholeDetail(box: Bounds): Detail {
  return { box, slope: 0.009, far: 0.24, reach: 20 };
}

/** Detail that falls off so fast that beyond the box there is little more than the shape of the continents. */
export function openingDetail(box: Bounds): Detail {
  return { box, slope: 0.06, far: 0.8, reach: 2 };
}

/** The least area of a triangle worth keeping at a position, square degrees. */
export function smallestAt(at: Point, { box, slope, far }: Detail): number {
  const stretch = 1 + Math.max(0, Math.abs(at[1]) - polar) / 12;
  const length = Math.min(far, near + slope * distance(at, box)) * stretch;
  return (length * length) / 2;
}

/** The position with 3 decimals in the box, 2 outside. */
export function roundedAt(at: Point, { box }: Detail): Point {
  const unit = distance(at, box) === 0 ? 1000 : 100;
  return [Math.round(at[0] * unit) / unit, Math.round(at[1] * unit) / unit];
}

/** 1 in the box, falling to 0 at some degrees from it. */
export function nearness(at: Point, { box, reach }: Detail): number {
  return Math.max(0, 1 - distance(at, box) / reach);
}

/** Degrees from the box; 0 inside. */
function distance([x, y]: Point, [west, south, east, north]: Bounds): number {
  return Math.max(west - x, x - east, south - y, y - north, 0);
}
