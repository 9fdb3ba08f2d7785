/** Small lakes, whose shores the source gives as a few steps of its grid. */
import { isInBox } from './scale.ts';
import type { Detail } from './scale.ts';
import type { Point } from './world.ts';

/** A shore of more vertices shows its shape. */
const few = 12;
const rounds = 2;

/**
 * The lake with its corners cut (G. Chaikin, "An algorithm for high-speed curve generation", 1974)
 * where it lies in the box and has so few vertices that it looks like a crystal: the source's grid is
 * 0.036 by 0.018 degrees, and the curve stays within it.
 */
export function roundedShores(lake: readonly (readonly Point[])[], detail: Detail): Point[][] {
  return lake.map((ring) =>
    ring.length <= few && ring.every((at) => isInBox(at, detail)) ? rounded(ring) : [...ring],
  );
}

function rounded(ring: readonly Point[]): Point[] {
  let corners = ring.slice(1);
  for (let round = 0; round < rounds; round++) {
    corners = corners.flatMap((at, i) => {
      const next = corners[(i + 1) % corners.length] ?? at;
      return [between(at, next, 0.25), between(at, next, 0.75)];
    });
  }
  const first = corners[0];
  return first === undefined ? corners : [...corners, first];
}

function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  const decimals = (value: number): number => Math.round(value * 1000) / 1000;
  return [decimals(ax + share * (bx - ax)), decimals(ay + share * (by - ay))];
}
