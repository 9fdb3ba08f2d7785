import { scaleBars } from '../../core/scale-bar.ts';
import type { Camera } from '../camera.ts';
import { SMALL, type Inks } from '../ink.ts';
import { boxAt, type Box } from '../labels/box.ts';
import { decimal, element } from '../svg.ts';
import { widthOf } from '../text/measure.ts';

/** Something that stands on a panel, with the ground that it takes. */
export interface Furniture {
  readonly markup: string;
  readonly box: Box;
}

/** The wider a panel, the longer its bar: the most that the kilometres may take of its width. */
const SHARE = 0.24;
const INSET = 8;
const BAR_TO_TEXT = 4;

/**
 * Kilometres above and miles below one line, at the lower left. Both are true at the panel's
 * middle latitude.
 */
export function scaleBar(
  camera: Camera,
  inks: Inks,
  units: readonly [km: string, mi: string, m: string],
): Furniture {
  const most = Math.min(150, Math.max(46, camera.width * SHARE));
  const bars = scaleBars(camera.metres, most, units);
  const longest = Math.max(...bars.map(({ pixels }) => pixels));
  const texts = Math.max(...bars.map(({ text }) => widthOf(text, 'regular', SMALL)));
  const width = longest + BAR_TO_TEXT + texts;
  const height = 30;
  const left = INSET;
  const top = camera.height - INSET - height;
  const middle = top + height / 2;
  const lines = bars.map(({ pixels }, index) => {
    const tick = index === 0 ? middle - 6 : middle + 6;
    return `M${left} ${decimal(tick)}V${decimal(middle)}H${decimal(left + pixels)}V${decimal(tick)}`;
  });
  const path = { d: lines.join(''), fill: 'none', 'stroke-linejoin': 'miter' };
  const labels = bars.map(({ text, pixels }, index) => {
    const y = index === 0 ? middle - 4 : middle + 12;
    return label(text, left + pixels + BAR_TO_TEXT, y, inks);
  });
  const halo = { stroke: inks.paper, 'stroke-width': '3', 'stroke-opacity': '.8' };
  return {
    markup:
      element('path', { ...path, ...halo }) +
      element('path', { ...path, stroke: inks.text, 'stroke-width': '1' }) +
      labels.join(''),
    box: boxAt(left - 4, top - 2, width + 8, height + 4),
  };
}

function label(text: string, x: number, y: number, inks: Inks): string {
  const at = { x, y, 'font-size': decimal(SMALL) };
  const halo = { stroke: inks.paper, 'stroke-width': '3', fill: 'none', 'aria-hidden': 'true' };
  return (
    element('text', { ...at, ...halo }, text) + element('text', { ...at, fill: inks.text }, text)
  );
}
