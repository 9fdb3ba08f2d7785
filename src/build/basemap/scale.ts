/** How much detail a position deserves: all in the box round the region, less with distance from it. */
import { isInside } from '../../core/bounds.ts';
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
  /** The same where the article takes the reader. */
  readonly visited: number;
  /** The boxes of the countries that the article names. */
  readonly visits: readonly Bounds[];
  /** As `far`, for what is an island: one may be all that there is of its country. */
  readonly islands: number;
  /** Degrees from the box at which waters are as few as they get. */
  readonly reach: number;
}

/** The smallest detail kept in the box, as a length in degrees. */
const near = 0.005;
/** The least area of an island, in triangles of the least size. */
const islandSize = 5;
/** Degrees of latitude from which a Mercator map stretches more than it is worth. */
const polar = 58;

/**
 * Detail that falls off so slowly that a map of any scale and place is a good one, and a better one of
 * the countries that the article names: to those a reader is taken.
 */
export function wholeDetail(box: Bounds, visits: readonly Bounds[]): Detail {
  return { box, slope: 0.01, far: 0.3, visited: 0.165, visits, islands: 0.24, reach: 20 };
}

/** Detail that falls off so fast that beyond the box there is little more than the shape of the continents. */
export function openingDetail(box: Bounds): Detail {
  return { box, slope: 0.1, far: 0.9, visited: 0.9, visits: [], islands: 0.9, reach: 2 };
}

/** The least area of a triangle worth keeping at a position, square degrees. */
export function smallestAt(at: Point, detail: Detail): number {
  const length = lengthAt(at, detail);
  return (length * length) / 2;
}

/** The least area of an island worth keeping at a position, square degrees. */
export function smallestIslandAt(at: Point, detail: Detail): number {
  const far = Math.min(detail.far, detail.islands);
  return islandSize * smallestAt(at, { ...detail, far });
}

/** The position on the coarsest grid that moves it by much less than the smallest detail kept there. */
export function roundedAt(at: Point, detail: Detail): Point {
  const unit = unitAt(at, detail);
  return [Math.round(at[0] * unit) / unit, Math.round(at[1] * unit) / unit];
}

/** Steps of a grid to the degree: 3 decimals in the box; beyond, four or more to the smallest detail kept. */
function unitAt(at: Point, detail: Detail): number {
  if (isInBox(at, detail)) return 1000;
  const length = lengthAt(at, detail);
  return [10, 20, 50].find((unit) => unit * length >= 4) ?? 100;
}

/** The smallest detail kept at a position, as a length in degrees. */
function lengthAt(at: Point, { box, slope, far, visited, visits }: Detail): number {
  const stretch = 1 + Math.max(0, Math.abs(at[1]) - polar) / 12;
  const most = visits.some((visit) => isInside(at, visit)) ? visited : far;
  return Math.min(most, near + slope * distance(at, box)) * stretch;
}

/** 1 in the box, falling to 0 at some degrees from it. */
export function nearness(at: Point, { box, reach }: Detail): number {
  return Math.max(0, 1 - distance(at, box) / reach);
}

/** Whether the position lies where nearly everything is kept. */
export function isInBox(at: Point, { box }: Detail): boolean {
  return distance(at, box) === 0;
}

/** Degrees from the box; 0 inside. */
function distance([x, y]: Point, [west, south, east, north]: Bounds): number {
  return Math.max(west - x, x - east, south - y, y - north, 0);
}
