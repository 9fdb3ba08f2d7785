import { ADVANCES } from '../advances.ts';
import { withoutIsolates } from './direction.ts';

/** The faces of Latin text; Arabic has no italic. */
export type Face = 'regular' | 'semibold' | 'italic';

type Lookup = ReadonlyMap<string, number>;

/** The widths of characters: Arabic ones with a letter after them, and ending a word. */
interface Widths {
  readonly latin: Lookup;
  readonly arabic: Lookup;
  readonly arabicEnd: Lookup;
}

/** A character that the table lacks is taken for a wide one, so that nothing is cut off. */
const UNKNOWN = 700;

const ARABIC = { arabic: lookup(ADVANCES.arabic), arabicEnd: lookup(ADVANCES.arabicEnd) };

const WIDTHS: Readonly<Record<Face, Widths>> = {
  regular: { latin: lookup(ADVANCES.regular), ...ARABIC },
  italic: { latin: lookup(ADVANCES.italic), ...ARABIC },
  semibold: {
    latin: lookup(ADVANCES.semibold),
    arabic: lookup(ADVANCES.arabicSemibold),
    arabicEnd: lookup(ADVANCES.arabicSemiboldEnd),
  },
};

/** The width of one line of text in pixels, to a few per cent: kerning and ligatures are left out. */
export function widthOf(text: string, face: Face, size: number): number {
  const { latin, arabic, arabicEnd } = WIDTHS[face];
  const characters = Array.from(withoutIsolates(text));
  const thousandths = characters.reduce((sum, character, index) => {
    const isLast = !arabic.has(characters[index + 1] ?? '');
    const own = latin.get(character) ?? (isLast ? arabicEnd : arabic).get(character) ?? UNKNOWN;
    return sum + own;
  }, 0);
  return (thousandths * size) / 1000;
}

function lookup(table: readonly (readonly [number, string])[]): Lookup {
  return new Map(
    table.flatMap(([advance, characters]) =>
      Array.from(characters, (character) => [character, advance] as const),
    ),
  );
}
