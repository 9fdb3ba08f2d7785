import type { Edition } from '../../core/model.ts';
import type { Sheet } from '../../core/sheet.ts';
import type { Inks } from '../ink.ts';
import { bottomOf, columnsIn } from './areas.ts';
import { drawBeside, type Beside } from './beside.ts';
import { fillEvenly, type Chunk } from './columns.ts';
import { drawCover } from './cover.ts';
import { creditLines, drawFoot } from './foot.ts';
import { furtherPages } from './further.ts';
import { drawHeader, drawPageNumber } from './header.ts';
import { keyChunks } from './key.ts';
import { setLegend } from './legend.ts';
import { drawScale } from './scale.ts';
import { settingOf, type Setting } from './setting.ts';
import type { Item } from './sheet-legend.ts';
import { item, list } from './tags.ts';
import { LEADING } from './type.ts';

/** From an index's first line to its columns. */
const INDEX_HEAD = 60;

/** The words of a page as markup in its pixels, in the order in which they are read. */
export interface PageWords {
  /** What is read before the maps. */
  readonly head: string;
  readonly body: string;
}

/**
 * The words of every page: on the first, round the maps, title, key, legend, scale and credits; what
 * has no room there on further pages, each with the source of its quotations.
 */
export function drawWords(
  sheet: Sheet,
  edition: Edition,
  items: readonly Item[],
  inks: Inks,
): readonly PageWords[] {
  const setting = settingOf(sheet, inks);
  const pages = pagesOf(sheet, edition, items, setting);
  return pages.map(({ head, body }, index) => ({
    head,
    body: body + drawPageNumber(sheet, index + 1, pages.length, setting),
  }));
}

function pagesOf(
  sheet: Sheet,
  edition: Edition,
  items: readonly Item[],
  setting: Setting,
): readonly PageWords[] {
  const foot = drawFoot(sheet, setting);
  switch (sheet.kind) {
    case 'cover':
      return [{ head: drawCover(sheet, edition, setting), body: foot.markup }];
    case 'index':
      return indexPages(sheet, edition, setting);
    case 'map': {
      const { key, beside, sheet: set } = besideOf(sheet, edition, items, setting);
      const owed = beside.hasLegend ? [] : items;
      const left = leftOver(set, edition, key.length - beside.left.length, owed, setting);
      const body = beside.markup + drawScale(sheet, setting) + foot.markup;
      const further = furtherPages(sheet, left, foot.left, setting);
      return [{ head: drawHeader(sheet, setting), body }, ...further.map(wordsAlone)];
    }
  }
}

/** What stands beside the figure. Asides are not quoted where all of it has room without that. */
function besideOf(
  sheet: Sheet,
  edition: Edition,
  items: readonly Item[],
  setting: Setting,
): { readonly key: readonly Chunk[]; readonly beside: Beside; readonly sheet: Sheet } {
  const { columns } = sheet.areas;
  const setBeside = (one: Sheet): ReturnType<typeof besideOf> => {
    const key = one.hasKey ? keyChunks(one, edition, columns[0]?.width ?? 0, setting) : [];
    return { key, beside: drawBeside(key, items, columns, setting), sheet: one };
  };
  const isWhole = ({ beside }: ReturnType<typeof besideOf>): boolean =>
    beside.left.length === 0 && beside.hasLegend;
  const quoted = setBeside(sheet);
  if (isWhole(quoted) || !sheet.key.some(({ isAside }) => isAside)) return quoted;
  const key = sheet.key.map((entry) => (entry.isAside ? { ...entry, quotation: null } : entry));
  const brief = setBeside({ ...sheet, key });
  return isWhole(brief) ? brief : quoted;
}

/** The rest of the key, and a legend that had no room, set for the columns of the further pages. */
function leftOver(
  sheet: Sheet,
  edition: Edition,
  from: number,
  owed: readonly Item[],
  setting: Setting,
): readonly Chunk[] {
  const width = columnsIn(sheet.areas.page, setting.isRtl)[0]?.width ?? 0;
  const key = sheet.hasKey ? keyChunks(sheet, edition, width, setting).slice(from) : [];
  if (owed.length === 0) return key;
  const legend = setLegend(owed, width, setting);
  return [...key, { height: legend.height, after: 0, draw: (x, y) => item(legend.draw(x, y)) }];
}

function wordsAlone(body: string): PageWords {
  return { head: '', body };
}

function indexPages(sheet: Sheet, edition: Edition, setting: Setting): readonly PageWords[] {
  const { page } = sheet.areas;
  const foot = creditLines(sheet.credits, page.width, setting);
  const body = {
    ...page,
    y: page.y + INDEX_HEAD,
    height: page.height - INDEX_HEAD - (foot.length + 1) * LEADING,
  };
  const columns = columnsIn(body, setting.isRtl);
  const filled = fillEvenly(keyChunks(sheet, edition, columns[0]?.width ?? 0, setting), columns);
  const credits = drawFoot(
    {
      ...sheet,
      areas: { ...sheet.areas, foot: { ...page, y: bottomOf(body) + LEADING, height: Infinity } },
    },
    setting,
  );
  const first = { head: drawHeader(sheet, setting), body: list(filled.markup) + credits.markup };
  return [first, ...furtherPages(sheet, filled.left, [], setting).map(wordsAlone)];
}
