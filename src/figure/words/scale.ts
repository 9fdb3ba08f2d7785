import { hasOneScale } from '../../core/scale-bar.ts';
import type { Sheet } from '../../core/sheet.ts';
import { cameraOf } from '../camera.ts';
import type { Inks } from '../ink.ts';
import { element } from '../svg.ts';
import type { Area } from './areas.ts';
import { drawLine, paragraph, TYPE, typed } from './type.ts';

/** The size of a CSS pixel on paper, in metres. */
const PIXEL = 0.0254 / 96;

/**
 * The scale of a sheet's first map as 1:N, to three digits; true at the map's middle on paper. Null
 * for a map of the world, which has no one scale.
 */
export function scaleOf({ panels: [main] }: Sheet): string | null {
  if (main === undefined) return null;
  const camera = cameraOf(main.bounds, main.width, main.height);
  if (!hasOneScale(camera.bounds)) return null;
  return `1:${Number((camera.metres / PIXEL).toPrecision(3)).toLocaleString('en')}`;
}

/** The line below the figure: the scale at its left, north at its right. */
export function drawScale(sheet: Sheet, { x, y, width }: Area, inks: Inks): string {
  const scale = scaleOf(sheet);
  const name = sheet.panels[0]?.title ?? null;
  const words = `Scale${name === null ? '' : ` of ${name}`} ${scale ?? ''} on A4, at the map’s middle`;
  const [line] = paragraph(typed(scale === null ? '' : words, TYPE.small, inks), width - 40);
  const arrow = element('path', {
    d: `M${x + width - 6} ${y - 10}l4 11-4-2.6-4 2.6z`,
    fill: inks.text,
  });
  const [north] = paragraph(typed('N', TYPE.name, inks), 20);
  return (
    (line === undefined ? '' : drawLine(line, x, y)) +
    (north === undefined ? '' : drawLine(north, x + width - 24, y)) +
    arrow
  );
}
