import type { Bounds } from './model.ts';

/** A length that reads well, and how long it is drawn. */
export interface Bar {
  readonly text: string;
  readonly pixels: number;
}

/** The international mile in metres. */
const MILE = 1609.344;

/**
 * Kilometres and miles for one scale bar, each the longest round length that is no wider than
 * allowed. Below one mile it goes on in parts: 0.5 mi, never feet; below one kilometre in metres.
 * @param metresPerPixel where the bar is to be true: at the map's middle
 * @param most pixels
 * @param names what the units are called; kilometres go on in parts where metres have no name
 */
export function scaleBars(
  metresPerPixel: number,
  most: number,
  [km, mi, m]: readonly [km: string, mi: string, m?: string] = ['km', 'mi', 'm'],
): readonly [km: Bar, mi: Bar] {
  const isShort = most * metresPerPixel < 1000;
  const metric =
    isShort && m !== undefined
      ? barOf(metresPerPixel, 1, m, most)
      : barOf(metresPerPixel, 1000, km, most);
  return [metric, barOf(metresPerPixel, MILE, mi, most)];
}

/**
 * The longest of 1, 2, 5, 10, … units (halves and fifths below one) that is no wider than allowed.
 * @param unit its length in metres
 */
export function barOf(metresPerPixel: number, unit: number, name: string, most: number): Bar {
  const longest = (most * metresPerPixel) / unit;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = [5, 2, 1].find((factor) => factor * power <= longest) ?? 1;
  const length = Number((step * power).toPrecision(1));
  const text = length.toLocaleString('en', { maximumSignificantDigits: 1 });
  return { text: `${text} ${name}`, pixels: (length * unit) / metresPerPixel };
}

/** A scale as it is written, to three digits: 1:48,700. */
export function scaleWords(scale: number): string {
  return `1:${Number(scale.toPrecision(3)).toLocaleString('en')}`;
}

/** Degrees of longitude from which on a map is one of the world: its scale is not one scale. */
const WORLD = 60;

/** Whether one bar tells the scale of a whole map; not of one that shows the world. */
export function hasOneScale([west, , east]: Bounds): boolean {
  return east - west <= WORLD;
}
