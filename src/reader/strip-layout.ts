import type { StripPassage } from '../core/strip.ts';

/** How high the strip is, in its own units. */
export const STRIP_HEIGHT = 1000;

/** No passage is lower than this, so that it can be touched: 24 px of 800. */
const LEAST = 30;

/** Where a passage stands on the strip, with its mentions, in the strip's units from its top. */
export interface StripSegment {
  readonly strip: StripPassage;
  readonly y: number;
  readonly height: number;
  /** In the order of the passage's mentions. */
  readonly ticks: readonly number[];
}

/** Divides the strip among the passages by their length; short ones get a little more than that. */
export function stripSegments(strip: readonly StripPassage[]): readonly StripSegment[] {
  const whole = strip.reduce((sum, { length }) => sum + length, 0);
  const wanted = strip.map(({ length }) => Math.max(LEAST, (length / whole) * STRIP_HEIGHT));
  const scale = STRIP_HEIGHT / wanted.reduce((sum, height) => sum + height, 0);
  let y = 0;
  return strip.map((passage, i) => {
    const height = (wanted[i] ?? 0) * scale;
    const segment = {
      ...{ strip: passage, y, height },
      ticks: passage.mentions.map(({ at }) => y + at * height),
    };
    y += height;
    return segment;
  });
}
