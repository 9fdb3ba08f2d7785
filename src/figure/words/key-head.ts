import type { KeyEntry, Sheet } from '../../core/sheet.ts';
import type { Chunk } from './columns.ts';
import { namesOf, type Setting } from './setting.ts';
import { drawFlush, drawLine, LEADING, paragraph, TYPE, typed, type Type } from './type.ts';
import { hasArabic } from '../text/script.ts';

/** Between a name and the same in the other language. */
const BETWEEN = 14;
/** From the top of a line to its baseline. */
const ASCENT = 11;

/**
 * Name, paragraphs and sheet from where reading begins; the name in the other language at the far
 * end, on the same line if it fits.
 */
export function headOf(sheet: Sheet, entry: KeyEntry, width: number, setting: Setting): Chunk {
  const { inks, words, isRtl } = setting;
  const [first, second] = namesOf(entry, sheet.labels);
  const passages = entry.passages.map((n) => (n === 0 ? words.headlineMark : `¶${n}`)).join(' ');
  const where = typed(passages, TYPE.where, inks);
  const [look] = where;
  const sheetWords = entry.sheet === null ? null : words.onSheet(entry.sheet);
  const named = [
    ...typed(first, typeOf(first, true), inks),
    ...where,
    // A number never stands on another line than what it counts.
    ...(look === undefined || sheetWords === null ? [] : [{ ...look, text: sheetWords }]),
  ];
  const lines = paragraph(named, width);
  const [other] = paragraph(typed(second ?? '', typeOf(second ?? '', false), inks), Infinity);
  const last = lines.at(-1);
  const fits = other === undefined || other.width + (last?.width ?? 0) + BETWEEN <= width;
  const below = fits ? lines.length - 1 : lines.length;
  return {
    height: (fits ? lines.length : lines.length + 1) * LEADING,
    after: 0,
    draw: (x, y) =>
      drawFlush(lines, { x, width }, y + ASCENT, LEADING, isRtl) +
      (other === undefined
        ? ''
        : drawLine(
            other,
            isRtl ? x : x + width,
            y + ASCENT + below * LEADING,
            isRtl ? 'start' : 'end',
          )),
  };
}

/** The name that leads is set bold in either script. */
function typeOf(name: string, isFirst: boolean): Type {
  if (isFirst) return TYPE.name;
  return hasArabic(name) ? TYPE.nameArabic : TYPE.where;
}
