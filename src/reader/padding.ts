import type { Padding } from '../core/map-handle.ts';

/** Edges in CSS pixels, as DOMRect has them. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const AIR = 40;
/** A name stands to the right of its dot, and has to be read whole. */
const NAME = 120;
/** Below this width what is left beside the card is too narrow for a place. */
const NARROW = 220;

/** The legend stands at the foot of the map; more of its height than this it may not take from a place. */
const FOOT = 0.4;

/**
 * The air round what the map frames, with the card's side left free where the card lies on the map,
 * and the legend's foot.
 */
export function paddingOf(map: Box, card: Box | null, legend: Box | null): Padding {
  const beside = besideCard(map, card);
  if (legend === null || !overlap(map, legend)) return beside;
  const foot = map.bottom - legend.top;
  const air = AIR / 2;
  return foot > (map.bottom - map.top) * FOOT
    ? beside
    : { ...beside, bottom: Math.max(beside.bottom, foot + air) };
}

function besideCard(map: Box, card: Box | null): Padding {
  const air = Math.min(AIR, (map.right - map.left) / 8, (map.bottom - map.top) / 8);
  const right = Math.max(air, Math.min(NAME, (map.right - map.left) / 8));
  const even = { top: air, right, bottom: air, left: air };
  if (card === null || !overlap(map, card)) return even;
  const before = card.left - map.left;
  const after = map.right - card.right;
  if (Math.max(before, after) < NARROW) return { ...even, bottom: map.bottom - card.top + air };
  // The card stands at the start: left in English, right in Arabic.
  return after >= before
    ? { ...even, left: card.right - map.left + air }
    : { ...even, right: map.right - card.left + air };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
