import { overlap, type Box } from './box.ts';

/** Something that takes ground. */
export interface Boxed {
  readonly box: Box;
}

/**
 * Things found by where they are, so that each of many boxes is held against its neighbours and not
 * against everything: placing ten times as many things takes about ten times as long.
 */
export interface BoxIndex<T extends Boxed> {
  add(thing: T): void;
  remove(thing: T): void;
  /** Whether the box shares area with one of those that are meant. */
  meets(box: Box, isMeant: (thing: T) => boolean): boolean;
  /** All that the box shares area with, each once, in no order to rely on. */
  meeting(box: Box): readonly T[];
}

/** Pixels of a cell of the grid: about as much as a number with its surroundings. */
const CELL = 32;

/** Pixels by which rounding may bring together two boxes that only touch. */
const HAIR = 1e-6;

/** An index of what it is given to begin with. */
export function boxIndex<T extends Boxed>(things: readonly T[] = []): BoxIndex<T> {
  const cells = new Map<number, T[]>();
  const add = (thing: T): void => {
    for (const key of cellsUnder(thing.box)) {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [thing]);
      else cell.push(thing);
    }
  };
  things.forEach(add);
  return {
    add,
    remove: (thing) => {
      for (const key of cellsUnder(thing.box)) {
        const cell = cells.get(key) ?? [];
        const at = cell.indexOf(thing);
        if (at >= 0) cell.splice(at, 1);
      }
    },
    meets: (box, isMeant) =>
      cellsUnder(box).some(
        (key) =>
          cells.get(key)?.some((other) => overlap(box, other.box) && isMeant(other)) ?? false,
      ),
    meeting: (box) => {
      const found = new Set<T>();
      for (const key of cellsUnder(box)) {
        for (const other of cells.get(key) ?? []) if (overlap(box, other.box)) found.add(other);
      }
      return [...found];
    },
  };
}

/** The cells that a box reaches into. Two far apart may share a key: what meets is asked besides. */
function cellsUnder({ middle: [x, y], width, height, angle }: Box): readonly number[] {
  const cos = Math.abs(Math.cos((angle * Math.PI) / 180));
  const sin = Math.abs(Math.sin((angle * Math.PI) / 180));
  const across = (width * cos + height * sin) / 2 + HAIR;
  const down = (width * sin + height * cos) / 2 + HAIR;
  const keys: number[] = [];
  for (let row = Math.floor((y - down) / CELL); row <= (y + down) / CELL; row += 1) {
    for (let column = Math.floor((x - across) / CELL); column <= (x + across) / CELL; column += 1) {
      keys.push(row * 65_536 + column);
    }
  }
  return keys;
}
