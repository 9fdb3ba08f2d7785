import { isInside, type Box } from '../labels/box.ts';
import { boxIndex, type Boxed } from '../labels/box-index.ts';
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
  const wished = places.map((place, rank) => {
    const radius = radiusOf(place.entry.number);
    return { place, rank, radius, box: squareRound(place.at, radius) };
  });
  const wishes = boxIndex(wished);
  const standing = boxIndex<Boxed>(taken.map((box) => ({ box })));
  return wished.map(({ place, rank, radius }) => {
    const isFree = (at: XY): boolean => {
      const box = squareRound(at, radius + GAP);
      return isInside(box, width, height) && !standing.meets(box, () => true);
    };
    const isUnwished = (at: XY): boolean =>
      !wishes.meets(squareRound(at, radius + GAP), (other) => other.rank > rank);
    const beside = isFree(place.at) ? [] : around(place.at).filter(isFree);
    const moved = beside.find(isUnwished) ?? beside[0];
    const middle = moved ?? place.at;
    standing.add({ box: squareRound(middle, radius) });
    return { place, radius, middle, isMoved: moved !== undefined };
  });
}

/** The moves, from the upper right on: there a disc hides least of what lies below a place's dot. */
const MOVES = DISTANCES.flatMap((distance) =>
  Array.from({ length: DIRECTIONS }, (_, index): XY => {
    const angle = ((index + 0.5) / DIRECTIONS) * 2 * Math.PI - Math.PI / 3;
    return [distance * Math.cos(angle), distance * Math.sin(angle)];
  }),
);

/** Where a number may stand instead of at its place, nearest first. */
export function around([x, y]: XY): readonly XY[] {
  return MOVES.map(([right, down]) => [x + right, y + down]);
}
