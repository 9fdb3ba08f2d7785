import type { Stroke, Swatch } from '../../core/legend.ts';
import type { XY } from '../../core/mercator.ts';
import type { Trace } from '../clip.ts';
import { hatching } from '../hatching.ts';
import { SMALL, type Inks } from '../ink.ts';
import { radiusOf } from '../numbers/discs.ts';
import { numberDisc } from '../numbers/draw-discs.ts';
import { pathData } from '../path.ts';
import { paint } from '../shapes.ts';
import { signAt } from '../signs.ts';
import { inkOf } from '../style/parse-parts.ts';
import { element, fraction, type Attributes } from '../svg.ts';

/** The box of a sample in pixels. */
export const WIDTH = 26;
export const HEIGHT = 12;

/** How many outlines, each within the one before, show that an area fades towards its rim. */
const FADES = 4;
const FADE_STEP = 1.3;
/** The most that a sample's box has room for, in pixels. */
const MOST = { line: 5, edge: 2, dot: 5, sign: 7.5 } as const;

/** Draws a sample of how the map draws something, with its upper left corner at x, y. */
export function drawSwatch(swatch: Swatch, x: number, y: number): string {
  if (swatch.type === 'area') return drawArea(swatch, x, y);
  if (swatch.type === 'line') {
    const line = { x1: x + 1, y1: y + HEIGHT / 2, x2: x + WIDTH - 1, y2: y + HEIGHT / 2 };
    const { casing, core } = swatch;
    const outer = casing === null ? '' : element('line', { ...line, ...stroked(casing, 7) });
    return outer + element('line', { ...line, ...stroked(core, MOST.line) });
  }
  return drawPoint(swatch, [x + WIDTH / 2, y + HEIGHT / 2]);
}

function drawPoint(
  { radius, outline, colour, stroke }: Extract<Swatch, { type: 'point' }>,
  middle: XY,
): string {
  // A colour that lets the ground through is two attributes in SVG 1.1.
  const fill = inkOf(colour);
  if (outline !== null) {
    const rim = stroke === null ? fill : inkOf(stroke.colour);
    const rimWidth = Math.min(stroke?.width ?? 0, MOST.edge);
    const size = Math.min(1, MOST.sign / (radius + rimWidth));
    return signAt(middle, { outline, size, fill, rim, rimWidth });
  }
  const rim = stroke === null ? {} : stroked(stroke, MOST.edge);
  const [cx, cy] = middle;
  return element('circle', {
    cx,
    cy,
    r: Math.min(radius, MOST.dot),
    ...paint('fill', fill, 1),
    ...rim,
  });
}

/** A sample of the numbers that the figure adds to the map. */
export function drawNumberSwatch(isUncertain: boolean, x: number, y: number, inks: Inks): string {
  const text = { 'font-size': String(SMALL), 'font-weight': '600', 'text-anchor': 'middle' };
  const middle = [x + WIDTH / 2, y + HEIGHT / 2] as const;
  const disc = { middle, radius: radiusOf(1) - 1.5, place: { isUncertain } };
  return element('g', text, numberDisc(1, disc, inks));
}

function drawArea(
  { fill, hatch, edge, fades }: Extract<Swatch, { type: 'area' }>,
  x: number,
  y: number,
): string {
  let markup = '';
  if (fill !== null) {
    const steps = fades ? FADES : 1;
    const look = paint('fill', { colour: fill.colour, opacity: 1 }, fill.opacity / steps);
    for (let step = 0; step < steps; step += 1) {
      markup += element('rect', { ...within(x, y, 1 + step * FADE_STEP), ...look });
    }
  }
  if (hatch !== null) {
    const lines = hatching([rectangle(x, y)], hatch.hatch, 1, [x, y]);
    const look = paint('stroke', { colour: hatch.hatch.colour, opacity: 1 }, hatch.opacity);
    const width = { 'stroke-width': fraction(hatch.hatch.width) };
    markup += element('path', { fill: 'none', ...look, ...width, d: pathData(lines) });
  }
  if (edge !== null) {
    markup += element('rect', { ...within(x, y, 1), fill: 'none', ...stroked(edge, MOST.edge) });
  }
  return markup;
}

function within(x: number, y: number, inset: number): Attributes {
  return {
    x: x + inset,
    y: y + inset / 2,
    width: WIDTH - 2 * inset,
    height: HEIGHT - inset,
  };
}

function rectangle(x: number, y: number): Trace {
  const [left, top, right, bottom] = [x + 1, y + 0.5, x + WIDTH - 1, y + HEIGHT - 0.5];
  const points = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  return { points, closed: true };
}

/** A line's look, no wider than there is room for; dashes keep their shape. */
function stroked({ colour, opacity, width, dashes }: Stroke, most: number): Attributes {
  const share = Math.min(1, most / width);
  return {
    ...paint('stroke', { colour, opacity: 1 }, opacity),
    'stroke-width': fraction(width * share),
    'stroke-dasharray':
      dashes.length === 0 ? null : dashes.map((dash) => fraction(dash * share)).join(' '),
  };
}
