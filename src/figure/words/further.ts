import type { Sheet } from '../../core/sheet.ts';
import { bottomOf, columnsIn } from './areas.ts';
import { fillEvenly, type Chunk } from './columns.ts';
import { creditLines, drawCredits } from './foot.ts';
import { levelOf } from './header.ts';
import { namesOf, type Setting } from './setting.ts';
import { heading, list } from './tags.ts';
import { drawFlush, LEADING, paragraph, rule, TYPE, typed } from './type.ts';

const HEAD = 34;
/** Between what stands on a page and the credits at its foot. */
const ABOVE_FOOT = 12;

/**
 * The pages after the first: what the key and the credits had no room for, each page with the source
 * of its quotations. Markup in the page's pixels.
 */
export function furtherPages(
  sheet: Sheet,
  key: readonly Chunk[],
  credits: readonly string[],
  setting: Setting,
): readonly string[] {
  const { page } = sheet.areas;
  const { inks, words, isRtl } = setting;
  const source = sheet.credits.slice(0, 1);
  const [name] = namesOf({ name: sheet.title, nameAr: sheet.titleAr }, sheet.labels);
  const title = paragraph(typed(words.continued(name), TYPE.heading, inks), page.width - 150);
  const pages: string[] = [];
  let left = key;
  let owed = credits;
  while (left.length > 0 || owed.length > 0) {
    const foot = [...(left.length > 0 ? source : []), ...owed].map((credit) =>
      creditLines([credit], page.width, setting),
    );
    const footHeight = foot.flat().length * LEADING + ABOVE_FOOT;
    const body = { ...page, y: page.y + HEAD, height: page.height - HEAD - footHeight };
    const filled = fillEvenly(left, columnsIn(body, isRtl), true);
    pages.push(
      heading(levelOf(sheet) + 1, drawFlush(title.slice(0, 1), page, page.y + 12, 0, isRtl)) +
        rule(page.x, page.y + 20, page.width, inks) +
        list(filled.markup) +
        drawCredits(foot, page, bottomOf(page) - footHeight + ABOVE_FOOT + 10, isRtl),
    );
    left = filled.left;
    owed = [];
  }
  return pages;
}
