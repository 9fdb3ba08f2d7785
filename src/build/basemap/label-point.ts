/** Where a polygon's label stands: the middle of the largest circle that fits in. */
import { polygonHolds } from './rings.ts';
import type { Point } from './world.ts';

const steps = 16;
const rounds = 3;

/**
 * The point of a grid inside the polygon that is farthest from its edges; then again on a finer
 * grid round it. Degrees of longitude count less by the cosine of the latitude. The method is the
 * idea of Agafonkin's polylabel, with a plain grid.
 */
export function labelPoint(polygon: readonly (readonly Point[])[]): Point {
  const shell = polygon[0] ?? [];
  const [west, east] = extent(shell.map(([x]) => x));
  const [south, north] = extent(shell.map(([, y]) => y));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best: Point = [(west + east) / 2, (south + north) / 2];
  let size: Point = [east - west, north - south];
  let distance = -Infinity;
  for (let round = 0; round < rounds; round++) {
    const [cx, cy] = best;
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const at: Point = [cx + (i / steps - 0.5) * size[0], cy + (j / steps - 0.5) * size[1]];
        if (!polygonHolds(polygon, at)) continue;
        const clear = distanceToEdges(polygon, at, shrink);
        if (clear > distance) [distance, best] = [clear, at];
      }
    }
    size = [(size[0] * 3) / steps, (size[1] * 3) / steps];
  }
  return best;
}

function extent(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

/** The square of the distance, in degrees of latitude; `shrink` is what a degree of longitude counts. */
export function distanceToEdges(
  polygon: readonly (readonly Point[])[],
  [x, y]: Point,
  shrink: number,
): number {
  let least = Infinity;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      const [ux, uy] = [(bx - ax) * shrink, by - ay];
      const [vx, vy] = [(x - ax) * shrink, y - ay];
      const length = ux * ux + uy * uy;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, (ux * vx + uy * vy) / length));
      least = Math.min(least, (vx - t * ux) ** 2 + (vy - t * uy) ** 2);
    }
  }
  return least;
}
