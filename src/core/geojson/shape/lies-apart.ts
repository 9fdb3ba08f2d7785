import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boxesMeet, boxOf, type Box } from './boxes.ts';
import { placeInRing } from './in-ring.ts';
import { isSame, meetingOf } from './meeting.ts';

type Area = Polygon | MultiPolygon;

/** A side of a ring. */
interface Side {
  readonly from: Position;
  readonly to: Position;
  readonly box: Box;
  /** Whether the other area has the same side. */
  isShared: boolean;
}

/**
 * Whether two areas without faults in themselves surely have no inside in common: at most corners and
 * whole sides of their outlines. Much quicker than to cut the one with the other, and false where only
 * that can tell: where outlines cross, or run along one another without having the same corners.
 */
export function liesApart(one: Area, other: Area): boolean {
  const [rings, otherRings] = [ringsOf(one), ringsOf(other)];
  const [box, otherBox] = [boxOf(rings.flat()), boxOf(otherRings.flat())];
  const [sides, otherSides] = [rings.map(sidesOf), otherRings.map(sidesOf)];
  return (
    meetWell(sidesIn(sides, otherBox), sidesIn(otherSides, box)) &&
    areOutside(sides, otherBox, otherRings) &&
    areOutside(otherSides, box, rings)
  );
}

function ringsOf(area: Area): readonly Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
}

function sidesOf(ring: readonly Position[]): readonly Side[] {
  return ring.slice(1).flatMap((to, index): Side[] => {
    const from = ring[index] ?? to;
    return isSame(from, to) ? [] : [{ from, to, box: boxOf([from, to]), isShared: false }];
  });
}

function sidesIn(sides: readonly (readonly Side[])[], box: Box): readonly Side[] {
  return sides.flat().filter((side) => boxesMeet(side.box, box));
}

/** Whether sides that meet are the same, which is noted, or have just a corner in common. */
function meetWell(sides: readonly Side[], others: readonly Side[]): boolean {
  for (const side of sides) {
    for (const other of others) {
      if (!boxesMeet(side.box, other.box)) continue;
      const meeting = meetingOf(side.from, side.to, other.from, other.to);
      if (meeting === 'none') continue;
      if (meeting === 'across') return false;
      if (meeting === 'along') {
        if (!hasEnd(side, other.from) || !hasEnd(side, other.to)) return false;
        side.isShared = true;
        other.isShared = true;
      } else if (!hasEnd(side, meeting.at) || !hasEnd(other, meeting.at)) return false;
    }
  }
  return true;
}

function hasEnd({ from, to }: Side, position: Position): boolean {
  return isSame(from, position) || isSame(to, position);
}

/**
 * Whether every side that only one area has is outside the other one; none of them goes in or out. A
 * ring of shared sides alone may be that of a part which both have.
 */
function areOutside(
  sides: readonly (readonly Side[])[],
  box: Box,
  others: readonly (readonly Position[])[],
): boolean {
  const isApart = (side: Side): boolean =>
    side.isShared || !boxesMeet(side.box, box) || isOutside(middleOf(side), others);
  return sides.every((own) => !own.every(({ isShared }) => isShared) && own.every(isApart));
}

/** By the even-odd rule; false on a line. */
function isOutside(position: Position, rings: readonly (readonly Position[])[]): boolean {
  let count = 0;
  for (const ring of rings) {
    const place = placeInRing(position, ring);
    if (place === 'on') return false;
    if (place === 'inside') count += 1;
  }
  return count % 2 === 0;
}

function middleOf({ from, to }: Side): Position {
  return [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
}
