import type { Hatch, Sign } from '../core/legend.ts';

/** The size of a legend's samples in CSS pixels. */
export const WIDTH = 26;
export const HEIGHT = 14;
/** How many outlines, each within the other, show that an area fades towards its rim. */
export const FADES = 4;

/** Pixels between a sample's rim and its area. */
const RIM = 1;
/** Pixels from one of the fading outlines to the next. */
const STEP = 1.5;

/** The rectangle of an area that is drawn in so many steps from the rim. */
export function inset(steps: number) {
  const rim = RIM + steps * STEP;
  return { x: rim, y: rim, width: WIDTH - 2 * rim, height: HEIGHT - 2 * rim };
}

/** The outline of an area. */
export function edgePath(): string {
  const { x, y, width, height } = inset(0.25);
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** The lines of a hatch across an area, each cut where the area ends. */
export function hatchPath({ spacing, slant }: Hatch): string {
  const { x, y, width, height } = inset(0);
  const across = spacing * Math.SQRT2;
  const lines: string[] = [];
  // A line at 45 degrees that starts so far along the lower edge, or before it.
  for (let at = across / 2 - height; at < width; at += across) {
    const from = Math.max(0, at);
    const to = Math.min(width, at + height);
    const [low, high] = [from - at, to - at];
    const [start, end] = slant === 'up' ? [height - low, height - high] : [low, high];
    lines.push(`M${round(x + from)} ${round(y + start)}L${round(x + to)} ${round(y + end)}`);
  }
  return lines.join('');
}

/** A sign in the middle of the sample. */
export function outlinePath(outline: Sign['outline']): string {
  const spots = outline.map(([x, y]) => `${round(WIDTH / 2 + x)} ${round(HEIGHT / 2 + y)}`);
  return `M${spots.join('L')}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
