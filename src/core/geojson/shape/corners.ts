import type { Position } from 'geojson';
import { isSame } from './meeting.ts';
import { sideOf } from './orientation.ts';

/** A ring as the rules on shapes see it. */
export interface Corners {
  /** Without those that only repeat the one before, and without the closing one. */
  readonly at: readonly Position[];
  /** Of each corner, its index among the positions of the file; null where it is its own. */
  readonly index: readonly number[] | null;
}

/** More than half round the world: the step would run round the other side. */
const HALF_WORLD = 180;

/**
 * The corners of a ring; null where nothing can be said of its shape: it is open, has fewer than three
 * corners, encloses nothing, or jumps across the antimeridian.
 */
export function cornersOf(positions: readonly Position[]): Corners | null {
  const first = positions[0];
  const last = positions.at(-1);
  if (first === undefined || last === undefined || positions.length < 4) return null;
  if (!isSame(first, last)) return null;
  let before = last;
  let repeats = 0;
  for (const position of positions) {
    if (Math.abs((position[0] ?? 0) - (before[0] ?? 0)) > HALF_WORLD) return null;
    // The first position is that before it again in every ring.
    if (isSame(position, before)) repeats += 1;
    before = position;
  }
  const at = positions.slice(0, -1);
  const corners = repeats === 1 ? { at, index: null } : withoutRepeats(at);
  if (corners.at.length < 3 || isFlat(corners.at)) return null;
  return corners;
}

function withoutRepeats(positions: readonly Position[]): Corners {
  const at: Position[] = [];
  const index: number[] = [];
  const [first = []] = positions;
  for (const [i, position] of positions.entries()) {
    const before = positions[i - 1];
    if (before !== undefined && (isSame(position, before) || isTail(positions, i, first))) continue;
    at.push(position);
    index.push(i);
  }
  return { at, index };
}

/** Whether from here on all positions are the first, which the ring comes back to. */
function isTail(positions: readonly Position[], from: number, first: Position): boolean {
  for (let i = from; i < positions.length; i++) {
    if (!isSame(positions[i] ?? first, first)) return false;
  }
  return true;
}

/** Whether all corners lie on one line. */
export function isFlat(corners: readonly Position[]): boolean {
  const [first = []] = corners;
  let second: Position | null = null;
  for (const corner of corners) {
    if (second === null) second = isSame(corner, first) ? null : corner;
    else if (sideOf(first, second, corner) !== 0) return false;
  }
  return true;
}

/** Whether a ring without crossings runs counter-clockwise: by the turn at its lowest corner. */
export function isCounterClockwise(corners: readonly Position[]): boolean {
  let lowest = 0;
  let low = corners[0] ?? [];
  for (let i = 1; i < corners.length; i++) {
    const corner = corners[i] ?? low;
    const rise = (corner[1] ?? 0) - (low[1] ?? 0);
    if (rise > 0 || (rise === 0 && (corner[0] ?? 0) >= (low[0] ?? 0))) continue;
    lowest = i;
    low = corner;
  }
  const corner = corners[lowest] ?? [];
  const before = corners.at(lowest - 1) ?? corner;
  const after = corners[(lowest + 1) % corners.length] ?? corner;
  return sideOf(before, corner, after) > 0;
}
