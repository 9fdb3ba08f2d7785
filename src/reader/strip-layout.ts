import type { StripPassage } from '../core/strip.ts';

/** How long the strip is, in its own units. */
export const STRIP_LENGTH = 1000;

/** No passage is shorter than this, so that it can be touched, in CSS pixels. */
const LEAST = 24;

/** What the strip has at least on screen, in CSS pixels: upright beside the text, lying beneath a small map. */
export const STRIP_ROOM = { upright: 800, lying: 266 } as const;

/** As long as the strip has to be for so many passages, in CSS pixels. */
export const leastLength = (passages: number): number => passages * LEAST;

/** Where a passage stands on the strip, with its mentions, in the strip's units from its top. */
export interface StripSegment {
  readonly strip: StripPassage;
  readonly y: number;
  readonly height: number;
  /** In the order of the passage's mentions. */
  readonly ticks: readonly number[];
}

/**
 * Divides the strip among the passages by their length; short ones get a little more than that.
 * @param room how long it is at least, in CSS pixels
 */
export function stripSegments(
  strip: readonly StripPassage[],
  room: number,
): readonly StripSegment[] {
  const least = (STRIP_LENGTH * LEAST) / Math.max(room, leastLength(strip.length));
  const heights = shared(
    strip.map(({ length }) => length),
    least,
  );
  let y = 0;
  return strip.map((passage, i) => {
    const height = heights[i] ?? 0;
    const segment = {
      ...{ strip: passage, y, height },
      ticks: passage.mentions.map(({ at }) => y + at * height),
    };
    y += height;
    return segment;
  });
}

/** The strip's units by these shares, none below the least: what those need the others give. */
function shared(shares: readonly number[], least: number): readonly number[] {
  const short = new Set<number>();
  for (;;) {
    const whole = shares.reduce((sum, share, i) => (short.has(i) ? sum : sum + share), 0);
    const unit = (STRIP_LENGTH - short.size * least) / whole;
    const more = shares.findIndex((share, i) => !short.has(i) && share * unit < least - EPSILON);
    if (more < 0) return shares.map((share, i) => (short.has(i) ? least : share * unit));
    short.add(more);
  }
}
/** Of rounding. */
const EPSILON = 1e-9;
