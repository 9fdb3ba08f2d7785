import type { Edition } from '../../core/model.ts';
import type { Sheet } from '../../core/sheet.ts';
import type { Inks } from '../ink.ts';
import { bottomOf, columnsIn } from './areas.ts';
import { drawBeside } from './beside.ts';
import { fillColumns, type Chunk } from './columns.ts';
import { drawCover } from './cover.ts';
import { creditLines, drawFoot } from './foot.ts';
import { furtherPages } from './further.ts';
import { drawHeader, drawPageNumber } from './header.ts';
import { keyChunks } from './key.ts';
import { setLegend } from './legend.ts';
import { drawScale } from './scale.ts';
import { settingOf, type Setting } from './setting.ts';
import type { Item } from './sheet-legend.ts';
import { LEADING } from './type.ts';

/** From an index's first line to its columns. */
const INDEX_HEAD = 60;

/**
 * The words of every page: on the first, round the maps, title, key, legend, scale and credits; what
 * has no room there on further pages, each with the source of its quotations. Markup in the page's
 * pixels, without the outermost element.
 */
export function drawWords(
  sheet: Sheet,
  edition: Edition,
  items: readonly Item[],
  inks: Inks,
): readonly string[] {
  const setting = settingOf(sheet, inks);
  const pages = pagesOf(sheet, edition, items, setting);
  return pages.map(
    (content, index) => content + drawPageNumber(sheet, index + 1, pages.length, setting),
  );
}

function pagesOf(
  sheet: Sheet,
  edition: Edition,
  items: readonly Item[],
  setting: Setting,
): readonly string[] {
  const foot = drawFoot(sheet, setting);
  switch (sheet.kind) {
    case 'cover':
      return [drawCover(sheet, edition, setting) + foot.markup];
    case 'index':
      return indexPages(sheet, edition, setting);
    case 'map': {
      const { columns } = sheet.areas;
      const key = sheet.hasKey ? keyChunks(sheet, edition, columns[0]?.width ?? 0, setting) : [];
      const beside = drawBeside(key, items, columns, setting);
      const owed = beside.hasLegend ? [] : items;
      const left = leftOver(sheet, edition, key.length - beside.left.length, owed, setting);
      const first =
        drawHeader(sheet, setting) + beside.markup + drawScale(sheet, setting) + foot.markup;
      return [first, ...furtherPages(sheet, left, foot.left, setting)];
    }
  }
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
  return [...key, { height: legend.height, after: 0, draw: legend.draw }];
}

function indexPages(sheet: Sheet, edition: Edition, setting: Setting): readonly string[] {
  const { page } = sheet.areas;
  const foot = creditLines(sheet.credits, page.width, setting);
  const body = {
    ...page,
    y: page.y + INDEX_HEAD,
    height: page.height - INDEX_HEAD - (foot.length + 1) * LEADING,
  };
  const columns = columnsIn(body, setting.isRtl);
  const filled = fillColumns(keyChunks(sheet, edition, columns[0]?.width ?? 0, setting), columns);
  const credits = drawFoot(
    {
      ...sheet,
      areas: { ...sheet.areas, foot: { ...page, y: bottomOf(body) + LEADING, height: Infinity } },
    },
    setting,
  );
  const first = drawHeader(sheet, setting) + filled.markup + credits.markup;
  return [first, ...furtherPages(sheet, filled.left, [], setting)];
}
