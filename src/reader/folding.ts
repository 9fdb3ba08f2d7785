/** CSS pixels that a reader goes on before the map makes room for the text. */
const GOES_ON = 48;

/** How far the page was scrolled when its reader last turned round, and whether the map lies on the text. */
export interface Folding {
  readonly pinned: boolean;
  readonly turned: number;
}

/**
 * What a scroll makes of the map on a small screen. Asked for, it lies over the text until the reader
 * goes on down, or back to the top, where it has a place of its own.
 * @param at how far the page is scrolled now, in CSS pixels
 * @param byReader whether the reader scrolls, not the page itself
 */
export function folded({ pinned, turned }: Folding, at: number, byReader: boolean): Folding {
  if (at <= 0) return { pinned: false, turned: 0 };
  if (!byReader || at < turned) return { pinned, turned: at };
  return at - turned > GOES_ON ? { pinned: false, turned: at } : { pinned, turned };
}
