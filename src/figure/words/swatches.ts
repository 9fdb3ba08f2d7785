import type { Theme } from '../../cartography/theme.ts';
import { SMALL } from '../ink.ts';
import { radiusOf } from '../numbers/discs.ts';
import { numberDisc } from '../numbers/draw-discs.ts';
import { element } from '../svg.ts';

/** Draws a sample into a box of 26 by 12 pixels. */
export type Swatch = (x: number, y: number) => string;

/** A number's disc. */
export function disc(isUncertain: boolean): Swatch {
  const text = { 'font-size': String(SMALL), 'font-weight': '600', 'text-anchor': 'middle' };
  return (x, y) => {
    const middle = [x + 13, y + 6] as const;
    const number = numberDisc(1, { middle, radius: radiusOf(1) - 1.5, place: { isUncertain } });
    return element('g', text, number);
  };
}

/** A tint, with an edge or without. */
export function area(colour: string, hasEdge: boolean): Swatch {
  return (x, y) =>
    element('rect', {
      ...{ x: x + 1, y: y + 0.5, width: 24, height: 11, fill: colour, 'fill-opacity': '.14' },
      stroke: hasEdge ? colour : null,
      'stroke-opacity': hasEdge ? '.7' : null,
    });
}

/** A plain ground. */
export function ground(colour: string): Swatch {
  return (x, y) => element('rect', { x: x + 1, y: y + 0.5, width: 24, height: 11, fill: colour });
}

/** A line, with dashes or without. */
export function line(colour: string, width: number, dashes: string | null): Swatch {
  return (x, y) =>
    element('line', {
      ...{ x1: x + 1, y1: y + 6, x2: x + 25, y2: y + 6, stroke: colour },
      'stroke-width': String(width),
      'stroke-dasharray': dashes,
    });
}

/** A road in its casing. */
export function road({ roadCasing, road: core }: Theme): Swatch {
  return (x, y) => line(roadCasing, 3.4, null)(x, y) + line(core, 1.6, null)(x, y);
}
