import { colourOf, numberOf, signOf } from './parse-paint.ts';
import type { Sample } from './swatches.ts';
import type { Sign, Stroke, Swatch } from '../../core/legend.ts';

/** Pixels: a ring that shows a distance may be as large as the map. */
const LARGEST = 7;

/** The sample of a circle. */
export function dotOf({ layer, seen: [seen] }: Sample, zoom: number): Swatch {
  const number = (property: string): number => numberOf(layer, property, zoom, seen);
  const rim = colourOf(layer, 'circle-stroke-color', zoom, seen);
  return {
    type: 'point',
    colour: colourOf(layer, 'circle-color', zoom, seen) + alphaOf(number('circle-opacity')),
    radius: Math.min(LARGEST, number('circle-radius')),
    outline: null,
    stroke: strokeOf(rim, number('circle-stroke-width'), number('circle-stroke-opacity')),
  };
}

/** The sample of a sign; null for one that the style does not define. */
export function signSwatch(
  { layer, seen: [seen] }: Sample,
  signs: readonly Sign[],
  zoom: number,
): Swatch | null {
  const asked = signOf(layer, zoom, seen);
  const sign = signs.find(({ id }) => id === asked);
  if (sign === undefined) return null;
  const size = numberOf(layer, 'icon-size', zoom, seen);
  const outline = sign.outline.map(([x, y]) => [x * size, y * size] as const);
  const rim = colourOf(layer, 'icon-halo-color', zoom, seen);
  return {
    type: 'point',
    colour: colourOf(layer, 'icon-color', zoom, seen),
    radius: Math.max(...outline.map(([x, y]) => Math.hypot(x, y))),
    outline,
    stroke: strokeOf(rim, numberOf(layer, 'icon-halo-width', zoom, seen), 1),
  };
}

function strokeOf(colour: string, width: number, opacity: number): Stroke | null {
  return width === 0 ? null : { colour, opacity, width, dashes: [] };
}

/** What lets the ground through a colour, as CSS has it: nothing for an opaque one. */
function alphaOf(opacity: number): string {
  return opacity === 1
    ? ''
    : Math.round(opacity * 255)
        .toString(16)
        .padStart(2, '0');
}
