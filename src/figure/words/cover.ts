import type { Edition } from '../../core/model.ts';
import { dateWords } from '../../core/dates.ts';
import type { Sheet } from '../../core/sheet.ts';
import type { Setting } from './setting.ts';
import { levelOf } from './header.ts';
import { heading, read } from './tags.ts';
import { drawFlush, paragraph, TYPE, typed } from './type.ts';

const TITLE_LEADING = 42;
const LEADING = 18;

/** What an atlas begins with: title, what it is, and of whose article. */
export function drawCover(sheet: Sheet, { citation }: Edition, setting: Setting): string {
  const { page } = sheet.areas;
  const { inks, words, isRtl } = setting;
  const title = paragraph(typed(sheet.title, TYPE.cover, inks), page.width);
  const deck = paragraph(typed(sheet.subtitle, TYPE.deck, inks), Math.min(page.width, 760));
  const { author, publisher, published } = citation;
  const article = words.article(author, publisher, dateWords(published, words.months));
  const by = paragraph(typed(article, TYPE.deck, inks), page.width);
  const atlas = paragraph(typed(words.atlas, TYPE.heading, inks), 300);
  const top = page.y + 26;
  const under = top + 40 + title.length * TITLE_LEADING;
  const width = Math.min(page.width, 760);
  const column = { x: isRtl ? page.x + page.width - width : page.x, width };
  return (
    read(drawFlush(atlas, page, page.y + 12, 0, isRtl)) +
    heading(levelOf(sheet), drawFlush(title, page, top + 30, TITLE_LEADING, isRtl)) +
    read(drawFlush(by, page, under, LEADING, isRtl)) +
    read(drawFlush(deck, column, under + by.length * LEADING + 4, LEADING, isRtl))
  );
}
