import type { Sheet } from '../../core/sheet.ts';
import type { Line } from '../text/line.ts';
import { hasArabic } from '../text/script.ts';
import { namesOf, type Setting } from './setting.ts';
import { heading, read } from './tags.ts';
import { drawFlush, LEADING, paragraph, TYPE, typed, type Type } from './type.ts';

/** The room for a page number beside a title. */
const PAGE_NUMBER = 96;
const SHEET_NUMBER = 150;

/** Title in the sheet's languages, and the line below it. */
export function drawHeader(sheet: Sheet, { inks, isRtl }: Setting): string {
  const { page } = sheet.areas;
  const room = page.width - (sheet.number === null ? PAGE_NUMBER : SHEET_NUMBER);
  const whole = titleLine(sheet, 1, inks);
  const share = Math.min(1, room / (whole?.width ?? room));
  const title = titleLine(sheet, share, inks);
  const subtitle = paragraph(typed(sheet.subtitle, TYPE.subtitle, inks), page.width);
  return (
    heading(
      levelOf(sheet),
      drawFlush(title === undefined ? [] : [title], page, page.y + 18, 0, isRtl),
    ) + read(drawFlush(subtitle, page, page.y + 38, LEADING, isRtl))
  );
}

/** The level of a sheet's title as a heading: below an atlas's own. */
export function levelOf({ number, kind }: Sheet): number {
  return number === null || kind === 'cover' ? 1 : 2;
}

/** The title in both languages on one line; a long one is set smaller. */
function titleLine(sheet: Sheet, share: number, inks: Setting['inks']): Line | undefined {
  const [first, second] = namesOf({ name: sheet.title, nameAr: sheet.titleAr }, sheet.labels);
  const sized = (type: Type): Type => ({ ...type, size: type.size * share });
  const other = second !== null && hasArabic(second) ? TYPE.titleArabic : TYPE.titleOther;
  const words = [
    ...typed(first, sized(TYPE.title), inks),
    ...typed(second ?? '', sized(other), inks),
  ];
  return paragraph(words, Infinity)[0];
}

/** Which page, at the end of the first line. */
export function drawPageNumber(
  sheet: Sheet,
  page: number,
  of: number,
  { inks, words, isRtl }: Setting,
): string {
  const { number, areas } = sheet;
  const text =
    number === null
      ? of === 1
        ? ''
        : words.page(page, of)
      : page === 1
        ? words.sheet(number.sheet, number.of)
        : words.sheetPage(number.sheet, number.of, page);
  const lines = paragraph(typed(text, TYPE.small, inks), areas.page.width);
  return read(drawFlush(lines, areas.page, areas.page.y + 12, LEADING, !isRtl));
}
