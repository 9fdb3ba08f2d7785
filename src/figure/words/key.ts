import type { Edition } from '../../core/model.ts';
import type { KeyEntry } from '../../core/sheet.ts';
import { SMALL, type Inks } from '../ink.ts';
import { numberDisc } from '../numbers/draw-discs.ts';
import { radiusOf } from '../numbers/discs.ts';
import { element } from '../svg.ts';
import type { Line } from '../text/line.ts';
import type { Chunk } from './columns.ts';
import { drawLine, drawLines, LEADING, paragraph, TYPE, typed, type Type } from './type.ts';

/** Pixels from a column's edge to its text: room for the number. */
const INDENT = 25;
const AFTER_ENTRY = 7;
/** Between a name and its Arabic. */
const BETWEEN = 14;
/** From the top of a line to its baseline. */
const ASCENT = 11;

/** The key as chunks for columns of a width: an entry with its first quotation, then each further. */
export function keyChunks(
  key: readonly KeyEntry[],
  edition: Edition,
  width: number,
  inks: Inks,
): readonly Chunk[] {
  const uncertain = new Set(
    edition.places.filter((place) => place.certainty !== 'certain').map((place) => place.id),
  );
  const quoted = new Map<string, number>();
  return key.flatMap((entry) => {
    const { quotation, number } = entry;
    const before = quotation === null ? undefined : quoted.get(quotation);
    if (quotation !== null && before === undefined) quoted.set(quotation, number);
    const words = before === undefined ? (quotation ?? '') : `The same sentence as ${before}.`;
    return entryChunks(entry, words, uncertain.has(entry.place), width, inks);
  });
}

function entryChunks(
  entry: KeyEntry,
  quotation: string,
  isUncertain: boolean,
  width: number,
  inks: Inks,
): readonly Chunk[] {
  const set = (text: string, type: Type): readonly Line[] =>
    paragraph(typed(text, type, inks), width - INDENT);
  const head = headOf(entry, width - INDENT, inks);
  const reason = entry.absent === null ? [] : set(`Not on the map: ${entry.absent}`, TYPE.reason);
  const [first = [], ...more] = quotation.split('\n').map((line) => set(line, TYPE.quotation));
  const chunks = [[...reason, ...first], ...more];
  return chunks.map((lines, index) => {
    const above = index === 0 ? head.height : 0;
    const after = index === more.length ? AFTER_ENTRY : 2;
    return {
      height: above + lines.length * LEADING + after,
      after,
      draw: (x, y) =>
        (index === 0 ? disc(entry, isUncertain, x, y, inks) + head.draw(x + INDENT, y) : '') +
        drawLines(lines, x + INDENT, y + above + ASCENT, LEADING),
    };
  });
}

/** Name and paragraphs from the left; the Arabic name at the right, on the same line if it fits. */
function headOf({ name, nameAr, passages }: KeyEntry, width: number, inks: Inks): Chunk {
  const where = passages.map(passageName).join(' ');
  const words = [...typed(name, TYPE.name, inks), ...typed(where, TYPE.where, inks)];
  const lines = paragraph(words, width);
  const [arabic] = paragraph(typed(nameAr ?? '', TYPE.nameArabic, inks), Infinity);
  const last = lines.at(-1);
  const fits = (arabic?.width ?? 0) + (last?.width ?? 0) + BETWEEN <= width;
  const below = fits ? lines.length - 1 : lines.length;
  return {
    height: (fits ? lines.length : lines.length + 1) * LEADING,
    after: 0,
    draw: (x, y) =>
      drawLines(lines, x, y + ASCENT, LEADING) +
      (arabic === undefined
        ? ''
        : drawLine(arabic, x + width, y + ASCENT + below * LEADING, 'end')),
  };
}

function passageName(passage: number): string {
  return passage === 0 ? 'headline' : `¶${passage}`;
}

/** The number as on the map; without a disc where no map shows it. */
function disc(entry: KeyEntry, isUncertain: boolean, x: number, y: number, inks: Inks): string {
  const text = { 'font-size': String(SMALL), 'font-weight': '600', 'text-anchor': 'middle' };
  const middle = [x + 9, y + 7] as const;
  const radius = radiusOf(entry.number);
  const isShown = entry.absent === null;
  const mark = isShown
    ? numberDisc(entry.number, { middle, radius, place: { isUncertain } }, inks)
    : element('text', { x: middle[0], y: middle[1] + 4.1 }, String(entry.number));
  return element('g', text, mark);
}
