import type { Box } from '../core/box.ts';
import type { Padding } from '../core/map-handle.ts';

const AIR = 40;
/** A name stands to the right of its dot, and has to be read whole. */
const NAME = 120;
/** Between the strip at the map's foot and what is framed. */
const ABOVE_FOOT = 12;
/** Below this width what is left beside the card is too narrow for a place. */
const NARROW = 220;

/** The legend stands at the foot of the map; more of its height than this it may not take from a place. */
const FOOT = 0.4;

/** What lies on the map, where there is any. What is hidden has a box without size: it covers nothing. */
export interface Furniture {
  readonly card: Box | null;
  readonly legend: Box | null;
  readonly inset: Box | null;
  /** Scale and credits. */
  readonly foot: Box | null;
}

/**
 * The air round what the map frames, in CSS pixels, with room left for what lies on the map: the
 * card's side, the legend's foot, the inset's corner and the strip with scale and credits.
 */
export function paddingOf(map: Box, { card, legend, inset, foot }: Furniture): Padding {
  const beside = aboveFoot(map, foot, besideCard(map, card));
  return clearOfInset(map, inset, aboveLegend(map, legend, beside));
}

function aboveFoot(map: Box, foot: Box | null, padding: Padding): Padding {
  if (foot === null || !overlap(map, foot)) return padding;
  return { ...padding, bottom: Math.max(padding.bottom, map.bottom - foot.top + ABOVE_FOOT) };
}

/** A corner can be left free on either of its sides: on the one that leaves more of the map. */
function clearOfInset(map: Box, inset: Box | null, padding: Padding): Padding {
  if (inset === null || !overlap(map, inset)) return padding;
  const air = AIR / 2;
  const below = { ...padding, top: Math.max(padding.top, inset.bottom - map.top + air) };
  // The inset stands at the start: left in English, right in Arabic.
  const beside =
    inset.left - map.left <= map.right - inset.right
      ? { ...padding, left: Math.max(padding.left, inset.right - map.left + air) }
      : { ...padding, right: Math.max(padding.right, map.right - inset.left + air) };
  return roomIn(map, below) >= roomIn(map, beside) ? below : beside;
}

/** In square pixels. */
function roomIn(map: Box, { top, right, bottom, left }: Padding): number {
  const width = map.right - map.left - left - right;
  const height = map.bottom - map.top - top - bottom;
  return Math.max(0, width) * Math.max(0, height);
}

function aboveLegend(map: Box, legend: Box | null, padding: Padding): Padding {
  if (legend === null || !overlap(map, legend)) return padding;
  const foot = map.bottom - legend.top;
  const air = AIR / 2;
  return foot > (map.bottom - map.top) * FOOT
    ? padding
    : { ...padding, bottom: Math.max(padding.bottom, foot + air) };
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
