import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../cartography/theme.ts';
import type { Edition, Geography } from '../core/model.ts';
import type { Sheet } from '../core/sheet.ts';
import type { FigureData } from './data.ts';
import { inksOf, type Inks } from './ink.ts';
import { drawPanels } from './panels.ts';
import { printedPicture, ROOT } from './picture.ts';
import { escaped } from '../core/markup.ts';
import { decimal, element } from './svg.ts';
import { settingOf } from './words/setting.ts';
import { sheetLegend, type Item } from './words/sheet-legend.ts';
import { drawWords } from './words/words.ts';

/**
 * The words of a sheet as SVG pages of the paper's shape: the first lies over the figure, the others
 * continue the key.
 * @param style of the figure, which the legend explains
 * @param theme of the style
 */
export function renderWords(
  sheet: Sheet,
  edition: Edition,
  geography: Geography,
  style: StyleSpecification,
  data: FigureData,
  theme: Theme,
): readonly string[] {
  const inks = inksOf(theme);
  const viewBox = viewBoxOf(sheet);
  const legend = legendItems(sheet, edition, geography, style, data, inks);
  return drawWords(sheet, edition, legend, inks).map(({ head, body }) =>
    element('svg', { ...ROOT, viewBox }, head, body),
  );
}

/**
 * A whole sheet as standalone SVG pages, text as text. Throws an Error on a style it can't draw.
 * @param theme of the style, for the words, the numbers and all else that the sheet adds
 */
export function renderSheet(
  sheet: Sheet,
  edition: Edition,
  geography: Geography,
  style: StyleSpecification,
  data: FigureData,
  theme: Theme,
): readonly string[] {
  const inks = inksOf(theme);
  const { ground, numbers } = drawPanels(sheet, style, data, inks, false);
  const legend = legendItems(sheet, edition, geography, style, data, inks);
  return drawWords(sheet, edition, legend, inks).map(({ head, body }, index) => {
    const title =
      element('title', {}, escaped(pageTitle(sheet, index))) +
      (index === 0 ? element('desc', {}, escaped(sheet.description)) : '');
    const paper = element('rect', { width: sheet.width, height: sheet.height, fill: inks.paper });
    const isDrawn = index === 0 && sheet.panels.length > 0;
    const maps = isDrawn ? printedPicture(sheet, ground, numbers) : '';
    const size = { width: millimetres(sheet.width), height: millimetres(sheet.height) };
    const root = { ...ROOT, ...size, viewBox: viewBoxOf(sheet) };
    return element('svg', root, title, paper, head, maps, body);
  });
}

function legendItems(
  sheet: Sheet,
  edition: Edition,
  geography: Geography,
  style: StyleSpecification,
  data: FigureData,
  inks: Inks,
): readonly Item[] {
  if (!sheet.hasLegend) return [];
  return sheetLegend(sheet, edition, geography, style, data, settingOf(sheet, inks));
}

function pageTitle({ title }: Sheet, index: number): string {
  return index === 0 ? title : `${title}, page ${index + 1}`;
}

function viewBoxOf({ width, height }: Sheet): string {
  return `0 0 ${decimal(width)} ${decimal(height)}`;
}

function millimetres(pixels: number): string {
  return `${decimal((pixels * 25.4) / 96)}mm`;
}
