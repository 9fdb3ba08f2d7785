import type { Inks } from '../ink.ts';
import { boxAt } from '../labels/box.ts';
import { decimal, element } from '../svg.ts';
import { oneLine } from '../text/line.ts';
import { textLine } from '../text/draw-text.ts';
import type { Furniture } from './scale-bar.ts';

const SIZE = 12.5;
const PADDING = 7;
const HEIGHT = 22;

/** A panel's title on paper, in its upper left corner. */
export function panelTitle(title: string, inks: Inks): Furniture {
  const look = { face: 'semibold', size: SIZE } as const;
  const line = oneLine(title, { ...look, spacing: 0, ink: null });
  const width = line.width + 2 * PADDING;
  const attributes = { 'font-size': decimal(SIZE), 'font-weight': '600', fill: inks.text };
  const standing = { x: PADDING, y: 15.5, anchor: 'start', attributes } as const;
  return {
    markup:
      element('rect', { width, height: HEIGHT, fill: inks.paper }) +
      textLine(line, standing, { ...look, fill: inks.text }),
    box: boxAt(0, 0, width + 3, HEIGHT + 3),
  };
}
