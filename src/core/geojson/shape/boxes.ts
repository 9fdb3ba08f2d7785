import type { Position } from 'geojson';

/** West, south, east, north; turned inside out where there is no position. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box of positions, of which none has to be on Earth. */
export function boxOf(positions: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positions) {
    const lng = position[0] ?? 0;
    const lat = position[1] ?? 0;
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return { west, south, east, north };
}

/** Whether two boxes have a point in common. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** Few enough to try every pair of them. */
const FEW = 40;

/** Boxes in one row of numbers, west, south, east and north by turns: faster than as many objects. */
export type BoxRow = Float64Array;

/** By count: to make one takes longer than to fill it. */
const shortRows: BoxRow[] = [];

/** A row for so many boxes, with whatever stands in it; of a short one the next call makes use again. */
export function rowFor(count: number): BoxRow {
  if (count > FEW) return new Float64Array(count * 4);
  return (shortRows[count] ??= new Float64Array(count * 4));
}

/** Some boxes as a row. */
export function rowOf(boxes: readonly Box[]): BoxRow {
  return Float64Array.from(
    boxes.flatMap(({ west, south, east, north }) => [west, south, east, north]),
  );
}

/**
 * Calls for every pair of boxes that meet, each once, the one with the smaller index first. Boxes are
 * passed from west to east, so that only those are compared whose longitudes overlap.
 */
export function eachMeetingPair(row: BoxRow, visit: (index: number, other: number) => void): void {
  const count = row.length / 4;
  if (count <= FEW) {
    for (let index = 0; index < count; index++) {
      for (let other = index + 1; other < count; other++) {
        if (meet(row, index * 4, other * 4)) visit(index, other);
      }
    }
    return;
  }
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  order.sort((a, b) => (row[a * 4] ?? 0) - (row[b * 4] ?? 0));
  for (let rank = 0; rank < count; rank++) {
    const index = order[rank] ?? 0;
    const east = row[index * 4 + 2] ?? 0;
    for (let next = rank + 1; next < count; next++) {
      const other = order[next] ?? 0;
      if ((row[other * 4] ?? 0) > east) break;
      if (meet(row, index * 4, other * 4)) visit(Math.min(index, other), Math.max(index, other));
    }
  }
}

function meet(row: BoxRow, a: number, b: number): boolean {
  return (
    (row[a] ?? 0) <= (row[b + 2] ?? 0) &&
    (row[b] ?? 0) <= (row[a + 2] ?? 0) &&
    (row[a + 1] ?? 0) <= (row[b + 3] ?? 0) &&
    (row[b + 1] ?? 0) <= (row[a + 3] ?? 0)
  );
}
