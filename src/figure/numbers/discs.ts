import { isInside, overlap, type Box } from '../labels/box.ts';
import { squareRound } from '../labels/taken.ts';
import type { XY } from '../../core/mercator.ts';
import type { NumberedPlace } from './home.ts';

/** A number on the map. */
export interface Disc {
  readonly place: NumberedPlace;
  /** Its middle; a leader joins it to the place where they differ. */
  readonly middle: XY;
  readonly radius: number;
  readonly isMoved: boolean;
}

/** Pixels between discs, and between a disc and the panel's edge. */
const GAP = 1.5;

/** Moves that are tried, nearest first: pixels away, in twelve directions each. */
const DISTANCES = [15, 19, 24, 30, 37, 46, 58, 72, 88];
const DIRECTIONS = 12;

/** The radius of a disc in pixels: as wide as its digits need. */
export function radiusOf(number: number): number {
  return number < 100 ? 8.8 : 11;
}

/**
 * Gives every place a disc, in reading order: at the place, or beside it where another number
 * stands or would. A disc for which there is no room at all stays at its place.
 * @param taken what stands already
 */
export function placeDiscs(
  places: readonly NumberedPlace[],
  [width, height]: XY,
  taken: readonly Box[],
): readonly Disc[] {
  const wished = places.map((place) => ({
    place,
    radius: radiusOf(place.entry.number),
    middle: place.at,
  }));
  const discs: Disc[] = [];
  for (const { place, radius, middle } of wished) {
    const isFree = (at: XY, others: readonly Box[]): boolean => {
      const box = squareRound(at, radius + GAP);
      const near = [
        ...taken,
        ...others,
        ...discs.map((disc) => squareRound(disc.middle, disc.radius)),
      ];
      return isInside(box, width, height) && !near.some((other) => overlap(box, other));
    };
    if (isFree(middle, [])) {
      discs.push({ place, radius, middle, isMoved: false });
      continue;
    }
    const later = wished
      .slice(discs.length + 1)
      .map((other) => squareRound(other.middle, other.radius));
    const beside = around(middle);
    const moved = beside.find((at) => isFree(at, later)) ?? beside.find((at) => isFree(at, []));
    discs.push({ place, radius, middle: moved ?? middle, isMoved: moved !== undefined });
  }
  return discs;
}

/** Where a number may stand instead of at its place, nearest first. */
export function around([x, y]: XY): readonly XY[] {
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, index): XY => {
      // From the upper right on: there the disc hides least of what lies below a place's dot.
      const angle = ((index + 0.5) / DIRECTIONS) * 2 * Math.PI - Math.PI / 3;
      return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
    }),
  );
}
