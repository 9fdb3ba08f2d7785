import type { Edition } from '../../core/model.ts';
import type { KeyEntry, Sheet } from '../../core/sheet.ts';
import { SMALL, type Inks } from '../ink.ts';
import { numberDisc } from '../numbers/draw-discs.ts';
import { radiusOf } from '../numbers/discs.ts';
import { element } from '../svg.ts';
import type { Line } from '../text/line.ts';
import { beginsInArabic } from '../text/script.ts';
import type { Chunk } from './columns.ts';
import { headOf } from './key-head.ts';
import type { Setting } from './setting.ts';
import { item } from './tags.ts';
import { drawFlush, LEADING, paragraph, TYPE, typed, type Type } from './type.ts';

/** Pixels from a column's edge to its text: room for the number. */
const INDENT = 25;
const AFTER_ENTRY = 7;
/** From the top of a line to its baseline. */
const ASCENT = 11;

/** The key as chunks for columns of a width: an entry with its first quotation, then each further. */
export function keyChunks(
  sheet: Sheet,
  edition: Edition,
  width: number,
  setting: Setting,
): readonly Chunk[] {
  const uncertain = new Set(
    edition.places.filter((place) => place.certainty !== 'certain').map((place) => place.id),
  );
  const quoted = new Map<string, number>();
  return sheet.key.flatMap((entry) => {
    const { quotation, number } = entry;
    const before = quotation === null ? undefined : quoted.get(quotation);
    if (quotation !== null && before === undefined) quoted.set(quotation, number);
    const words = before === undefined ? (quotation ?? '') : setting.words.sameSentence(before);
    return entryChunks(sheet, entry, words, uncertain.has(entry.place), width, setting);
  });
}

function entryChunks(
  sheet: Sheet,
  entry: KeyEntry,
  quotation: string,
  isUncertain: boolean,
  width: number,
  setting: Setting,
): readonly Chunk[] {
  const { inks, words, isRtl } = setting;
  const room = width - INDENT;
  const set = (text: string, type: Type): readonly Line[] =>
    paragraph(typed(text, type, inks), room);
  const head = headOf(sheet, entry, room, setting);
  const reason = entry.absent === null ? [] : set(words.notOnMap(entry.absent), TYPE.reason);
  const [first = [], ...more] = quotation.split('\n').map((line) => set(line, TYPE.quotation));
  return [first, ...more].map((lines, index) => {
    const told = index === 0 ? reason : [];
    const above = index === 0 ? head.height : 0;
    const below = above + told.length * LEADING;
    const after = index === more.length ? AFTER_ENTRY : 2;
    return {
      height: below + lines.length * LEADING + after,
      after,
      draw: (x, y) => {
        const left = isRtl ? x : x + INDENT;
        const text = { x: left, width: room };
        const numberAt = isRtl ? x + width - 9 : x + 9;
        return item(
          (index === 0 ? disc(entry, isUncertain, numberAt, y, inks) + head.draw(left, y) : '') +
            drawFlush(told, text, y + above + ASCENT, LEADING, isRtl) +
            // What is quoted in English runs left to right wherever it stands.
            drawFlush(lines, text, y + below + ASCENT, LEADING, isRtl && isArabic(lines)),
        );
      },
    };
  });
}

function isArabic([line]: readonly Line[]): boolean {
  return beginsInArabic((line?.pieces ?? []).map(({ text }) => text).join(''));
}

/** The number as on the map; without a disc where no map shows it. */
function disc(entry: KeyEntry, isUncertain: boolean, x: number, y: number, inks: Inks): string {
  const text = { 'font-size': String(SMALL), 'font-weight': '600', 'text-anchor': 'middle' };
  const middle = [x, y + 7] as const;
  const radius = radiusOf(entry.number);
  const isShown = entry.absent === null;
  const mark = isShown
    ? numberDisc(entry.number, { middle, radius, place: { isUncertain } }, inks)
    : element('text', { x: middle[0], y: middle[1] + 4.1 }, String(entry.number));
  return element('g', text, mark);
}
