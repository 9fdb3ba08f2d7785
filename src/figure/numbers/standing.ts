import type { Box } from '../labels/box.ts';
import { boxIndex, type BoxIndex } from '../labels/box-index.ts';
import { squareRound, type Taken } from '../labels/taken.ts';
import type { Disc } from './discs.ts';

/** A number where it stands. */
export interface Standing {
  readonly disc: Disc;
  readonly box: Box;
}

/** The numbers of a panel, and the ground that they take. */
export interface Standings {
  readonly discs: BoxIndex<Standing>;
  /** Puts a number up. */
  add(disc: Disc): void;
  /** Takes a number away again. */
  remove(disc: Disc): void;
}

/** Pixels between a name and the number of another place, so that nobody takes it for that one's. */
const APART = 3;

/** A panel's numbers. @param ground where they and their leaders stand besides the rest */
export function standingsOn(ground: BoxIndex<Taken>): Standings {
  const discs = boxIndex<Standing>();
  const known = new Map<Disc, { readonly standing: Standing; readonly taken: readonly Taken[] }>();
  return {
    discs,
    add: (disc) => {
      const by = disc.place.entry.place;
      const standing = { disc, box: squareRound(disc.middle, disc.radius) };
      const taken = groundOf(disc).map((box) => ({ box, by }));
      known.set(disc, { standing, taken });
      discs.add(standing);
      taken.forEach(ground.add);
    },
    remove: (disc) => {
      const found = known.get(disc);
      if (found === undefined) return;
      known.delete(disc);
      discs.remove(found.standing);
      found.taken.forEach(ground.remove);
    },
  };
}

/** The ground that a number takes, with its leader if it has one. */
export function groundOf(disc: Disc): readonly Box[] {
  const square = squareRound(disc.middle, disc.radius + APART);
  return disc.isMoved ? [square, leaderOf(disc)] : [square];
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
