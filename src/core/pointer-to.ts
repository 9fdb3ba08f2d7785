import type { Box } from './box.ts';
import type { XY } from './mercator.ts';
import type { Screen } from './off-map.ts';

/** Pixels between the pointer's tip and the map's edge, and round the words beside it. */
const AIR = 8;

/** Where an arrow and its words stand: the arrow's tip, and the upper left corner of the words. */
export interface Pointer {
  readonly tip: XY;
  readonly words: XY;
}

/** Pixels from the arrow's tip to its words. */
const ARROW = 18;

/** Where arrows may come from, in shares of the map: its middle, or beside what covers that. */
const ORIGINS: readonly XY[] = [
  [0.5, 0.5],
  [0.75, 0.5],
  [0.25, 0.5],
  [0.5, 0.25],
  [0.5, 0.75],
  [0.9, 0.5],
  [0.1, 0.5],
];

/**
 * The spot for an arrow towards something out of view: as near to the map's edge as the words beside
 * it are clear of what covers the map; null where there is none.
 * @param towards from the middle of the map, in pixels
 * @param words their size, in pixels
 */
export function pointerTo(towards: XY, words: Size, map: Covered): Pointer | null {
  const length = Math.hypot(...towards);
  if (length === 0) return null;
  const way: XY = [towards[0] / length, towards[1] / length];
  for (const [across, down] of ORIGINS) {
    const found = alongRay([map.width * across, map.height * down], way, words, map);
    if (found !== null) return found;
  }
  return null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}
type Covered = Pick<Screen, 'width' | 'height' | 'cover'>;

/** From where a ray leaves the map inwards to its origin, the first spot that is clear. */
function alongRay(from: XY, [dx, dy]: XY, words: Size, map: Covered): Pointer | null {
  const edge = Math.min(untilEdge(from[0], dx, map.width), untilEdge(from[1], dy, map.height));
  for (let reach = edge; reach > ARROW; reach -= AIR) {
    const tip: XY = [from[0] + dx * reach, from[1] + dy * reach];
    const foot: XY = [tip[0] - dx * ARROW, tip[1] - dy * ARROW];
    // At the left edge they stand to its right, at the right one to its left: never out of view.
    const corner: XY = [
      foot[0] - words.width * shareOf(foot[0], map.width),
      foot[1] - words.height * shareOf(foot[1], map.height),
    ];
    const end: XY = [corner[0] + words.width, corner[1] + words.height];
    const box = around([tip, corner, end]);
    if (!map.cover.some((each) => meet(each, box))) return { tip, words: corner };
  }
  return null;
}

/** Pixels along a ray until it reaches one of two opposite edges; endless where it runs along them. */
function untilEdge(from: number, step: number, whole: number): number {
  if (step === 0) return Infinity;
  return ((step > 0 ? whole - AIR : AIR) - from) / step;
}

function shareOf(at: number, whole: number): number {
  return Math.max(0, Math.min(1, (at - AIR) / (whole - 2 * AIR)));
}

function around(points: readonly XY[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs) - AIR,
    right: Math.max(...xs) + AIR,
    top: Math.min(...ys) - AIR,
    bottom: Math.max(...ys) + AIR,
  };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
