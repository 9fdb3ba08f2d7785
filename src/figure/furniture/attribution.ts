import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Camera } from '../camera.ts';
import { SMALL, type Inks } from '../ink.ts';
import { boxAt } from '../labels/box.ts';
import { decimal, element } from '../svg.ts';
import { oneLine } from '../text/line.ts';
import { textLine } from '../text/draw-text.ts';
import type { Furniture } from './scale-bar.ts';

const PADDING = 5;
const HEIGHT = 18;

/** What the style's sources ask to be credited with, without markup; empty for nothing. */
export function attributionOf(style: StyleSpecification): string {
  const credits = Object.values(style.sources).flatMap((source) =>
    'attribution' in source && typeof source.attribution === 'string' ? [source.attribution] : [],
  );
  const plain = credits.map((credit) => credit.replace(/<[^>]*>/g, '').trim());
  return [...new Set(plain)].filter((credit) => credit !== '').join(' · ');
}

/** The line at a panel's lower right. */
export function attributionLine(text: string, camera: Camera, inks: Inks): Furniture {
  const line = oneLine(text, { face: 'regular', size: SMALL, spacing: 0, ink: null });
  const width = line.width + 2 * PADDING;
  const x = camera.width - width;
  const y = camera.height - HEIGHT;
  const look = { 'font-size': decimal(SMALL), fill: inks.quiet };
  const standing = { x: x + PADDING, y: y + 13, anchor: 'start', attributes: look } as const;
  const ground = { x, y, width, height: HEIGHT, fill: inks.paper, 'fill-opacity': '.85' };
  return {
    markup:
      element('rect', ground) +
      textLine(line, standing, { face: 'regular', size: SMALL, fill: inks.quiet }),
    box: boxAt(x - 3, y - 3, width + 3, HEIGHT + 3),
  };
}
