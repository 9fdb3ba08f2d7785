import type { XY } from '../../core/mercator.ts';
import { isInside, overlap, type Box } from '../labels/box.ts';
import type { Field } from '../labels/best-spot.ts';
import { placeLabels } from '../labels/place-labels.ts';
import type { PlacedLabel } from '../labels/room.ts';
import type { LabelRequest } from '../labels/label-request.ts';
import { squareRound, type Taken } from '../labels/taken.ts';
import { around, type Disc } from './discs.ts';
import { besideDiscs } from './label-spots.ts';

/** Pixels between a name and the number of another place, so that nobody takes it for that one's. */
const APART = 3;

/** Numbers with the names that found room beside them. */
export interface NamedDiscs {
  readonly discs: readonly Disc[];
  readonly labels: readonly PlacedLabel[];
}

/**
 * Names the numbers of a panel. A number with no room for its name moves to the nearest spot that
 * has room for both; where there is none, it stays where it is, and the key names it.
 * @param titles to be placed before any name
 */
export function nameDiscs(
  placed: readonly Disc[],
  titles: readonly LabelRequest[],
  asked: readonly LabelRequest[],
  size: XY,
  field: Field,
): NamedDiscs {
  const requests = [...titles, ...besideDiscs(asked, placed)];
  const labels = placeLabels(requests, size, fieldWith(placed, field));
  return placed.reduce<NamedDiscs>(
    (named, disc) =>
      isNamed(disc, named.labels) ? named : (moved(disc, named, asked, size, field) ?? named),
    { discs: placed, labels },
  );
}

/** The ground where numbers and their leaders stand besides the rest. */
export function fieldWith(discs: readonly Disc[], { taken, cover }: Field): Field {
  return { taken: [...taken, ...takenByDiscs(discs)], cover };
}

function takenByDiscs(discs: readonly Disc[]): readonly Taken[] {
  const leaders = discs.filter(({ isMoved }) => isMoved);
  return [
    ...discs.map(({ place, middle, radius }) => ({
      box: squareRound(middle, radius + APART),
      by: place.entry.place,
    })),
    ...leaders.map((disc) => ({ box: leaderOf(disc), by: disc.place.entry.place })),
  ];
}

function isNamed({ place }: Disc, labels: readonly PlacedLabel[]): boolean {
  return labels.some(({ request }) => request.owner === place.entry.place);
}

function moved(
  disc: Disc,
  { discs, labels }: NamedDiscs,
  asked: readonly LabelRequest[],
  size: XY,
  field: Field,
): NamedDiscs | null {
  const others = discs.filter((other) => other !== disc);
  const occupied = [...field.taken, ...takenByDiscs(others)]
    .filter(({ by, isMinor }) => isMinor !== true && by !== disc.place.entry.place)
    .concat(labels.map(({ box }) => ({ box, by: null })));
  for (const middle of around(disc.place.at)) {
    const there = { ...disc, middle, isMoved: true };
    const own = [squareRound(middle, disc.radius + APART), leaderOf(there)];
    const isFree = !own.some((box) => occupied.some((other) => overlap(box, other.box)));
    if (!isFree || !own.every((box) => isInside(box, ...size))) continue;
    const after = discs.map((one) => (one === disc ? there : one));
    const requests = besideDiscs(asked, [there], after);
    const named = placeLabels(requests, size, fieldWith(after, field), labels);
    if (isNamed(there, named)) return { discs: after, labels: named };
  }
  return null;
}

/** The strip from a place to its number. */
function leaderOf({ place, middle }: Disc): Box {
  const [fromX, fromY] = place.at;
  const [toX, toY] = middle;
  return {
    middle: [(fromX + toX) / 2, (fromY + toY) / 2],
    width: Math.hypot(toX - fromX, toY - fromY),
    height: 2,
    angle: (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI,
  };
}
