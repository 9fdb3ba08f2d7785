import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../cartography/theme.ts';
import type { Panel, Sheet } from '../core/sheet.ts';
import type { FigureData } from './data.ts';
import { inksOf } from './ink.ts';
import { drawPanels } from './panels.ts';
import { picture, ROOT } from './picture.ts';
import { decimal, element } from './svg.ts';

export { sourceData, type FigureData } from './data.ts';
export { renderSheet, renderWords } from './sheet-svg.ts';

/**
 * The sheet's maps as one SVG for the page: no title, key or credits, and every number a link to
 * its place. Its view box is the panels' box in the page's pixels. Throws an Error on a style that
 * the figure can't draw.
 * @param theme of the style, for the numbers and all else that the figure adds
 */
export function renderFigure(
  sheet: Sheet,
  style: StyleSpecification,
  data: FigureData,
  theme: Theme,
): string {
  const { ground, numbers } = drawPanels(sheet, style, data, inksOf(theme), true);
  const [x, y, width, height] = boxOf(sheet.panels);
  const viewBox = [x, y, width, height].map(decimal).join(' ');
  return element('svg', { ...ROOT, viewBox }, picture(sheet, ground), numbers);
}

function boxOf(panels: readonly Panel[]): readonly [number, number, number, number] {
  const left = Math.min(...panels.map(({ x }) => x));
  const top = Math.min(...panels.map(({ y }) => y));
  const right = Math.max(...panels.map(({ x, width }) => x + width));
  const bottom = Math.max(...panels.map(({ y, height }) => y + height));
  return [left, top, right - left, bottom - top];
}
