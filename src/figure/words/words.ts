import type { Edition } from '../../core/model.ts';
import type { Sheet } from '../../core/sheet.ts';
import type { Inks } from '../ink.ts';
import { areasOf, bottomOf, columnsOf, type Area, type Areas } from './areas.ts';
import { setLegend } from './legend.ts';
import type { Item } from './sheet-legend.ts';
import { fillColumns, type Chunk } from './columns.ts';
import { keyChunks } from './key.ts';
import { drawScale } from './scale.ts';
import { drawLine, drawLines, LEADING, paragraph, rule, TYPE, typed, type Type } from './type.ts';
import type { Line } from '../text/line.ts';

const LEGEND_GAP = 10;
const HEAD = 34;
/** The room for a page number beside a title. */
const PAGE_NUMBER = 90;
const COLUMNS = 3;
/** Items that a legend has at least, if there are so many. */
const FEWEST = 6;

/**
 * The words of every page: on the first, round the maps, title, key, legend, scale and credits; the
 * rest of the key on further pages, each with the source of its quotations. Markup in the page's
 * pixels, without the outermost element.
 */
export function drawWords(
  sheet: Sheet,
  edition: Edition,
  items: readonly Item[],
  inks: Inks,
): readonly string[] {
  const areas = areasOf(sheet);
  const { key } = areas;
  const chunks = keyChunks(sheet.key, edition, key.width, inks);
  const { legend, first } = beside(chunks, items, key, inks);
  const [wide] = columnsOf(areas.page, COLUMNS);
  const left = keyChunks(sheet.key, edition, wide?.width ?? 0, inks).slice(
    chunks.length - first.left.length,
  );
  const further = furtherPages(left, sheet, areas, inks);
  const count = further.length + 1;
  const legendTop = bottomOf(key) - legend.height + 4;
  const page =
    header(sheet, areas, inks) +
    first.markup +
    rule(key.x, legendTop - LEGEND_GAP / 2, key.width, inks) +
    legend.draw(key.x, legendTop) +
    drawScale(sheet, { ...areas.figure, y: bottomOf(areas.figure) + 15 }, inks) +
    credits(sheet, areas, inks);
  return [page, ...further].map((content, index) =>
    count === 1 ? content : content + pageNumber(index + 1, count, areas.page, inks),
  );
}

/**
 * The key above the legend. The lightest items of the legend give way where the whole key then has
 * room; where it has none in any case, the legend keeps them all.
 */
function beside(chunks: readonly Chunk[], items: readonly Item[], key: Area, inks: Inks) {
  const set = (count: number) => {
    const legend = setLegend(items.slice(0, count), key.width, inks);
    const room = key.height - legend.height - LEGEND_GAP;
    return { legend, first: fillColumns(chunks, [{ ...key, height: room }]) };
  };
  const whole = set(items.length);
  for (let count = items.length; count >= FEWEST; count -= 1) {
    const fewer = set(count);
    if (fewer.first.left.length === 0) return fewer;
  }
  return whole;
}

function header(sheet: Sheet, { page }: Areas, inks: Inks): string {
  const room = page.width - PAGE_NUMBER;
  const share = Math.min(1, room / (titleLine(sheet, 1, inks)?.width ?? room));
  const title = titleLine(sheet, share, inks);
  const subtitle = paragraph(typed(sheet.subtitle, TYPE.subtitle, inks), page.width);
  return (
    (title === undefined ? '' : drawLine(title, page.x, page.y + 18)) +
    drawLines(subtitle, page.x, page.y + 38, LEADING)
  );
}

/** The title in both languages on one line; a long one is set smaller. */
function titleLine({ title, titleAr }: Sheet, share: number, inks: Inks): Line | undefined {
  const sized = (type: Type): Type => ({ ...type, size: type.size * share });
  const second = typed(titleAr ?? '', sized(TYPE.titleArabic), inks);
  return paragraph([...typed(title, sized(TYPE.title), inks), ...second], Infinity)[0];
}

function credits(sheet: Sheet, { page, figure }: Areas, inks: Inks): string {
  const lines = sheet.credits.flatMap((credit) =>
    paragraph(typed(credit, TYPE.small, inks), page.width),
  );
  return drawLines(lines, page.x, bottomOf(figure) + 37, LEADING);
}

function furtherPages(
  chunks: readonly Chunk[],
  sheet: Sheet,
  { page }: Areas,
  inks: Inks,
): readonly string[] {
  const source = paragraph(typed(sheet.credits[0] ?? '', TYPE.small, inks), page.width);
  const foot = source.length * LEADING + 12;
  const body = { ...page, y: page.y + HEAD, height: page.height - HEAD - foot };
  const pages: string[] = [];
  for (let left = chunks; left.length > 0;) {
    const filled = fillColumns(left, columnsOf(body, COLUMNS));
    const [title] = paragraph(
      typed(`${sheet.title}: key, continued`, TYPE.heading, inks),
      page.width,
    );
    pages.push(
      (title === undefined ? '' : drawLine(title, page.x, page.y + 12)) +
        rule(page.x, page.y + 20, page.width, inks) +
        filled.markup +
        drawLines(source, page.x, bottomOf(page) - foot + 22, LEADING),
    );
    left = filled.left;
  }
  return pages;
}

function pageNumber(number: number, count: number, page: Area, inks: Inks): string {
  const [line] = paragraph(typed(`Page ${number} of ${count}`, TYPE.small, inks), page.width);
  return line === undefined ? '' : drawLine(line, page.x + page.width - line.width, page.y + 12);
}
