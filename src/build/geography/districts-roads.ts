/** Primary roads, to which borders of districts are drawn when they run close. */
import type { Metres } from './districts-arcs.ts';
import { squaredDistances } from './districts-distance.ts';
import { cellOf, type Grid } from './districts-grid.ts';
import { toMetres } from './districts-plane.ts';
import { roadThrough } from './roads-curve.ts';
import type { LngLat } from '../../core/model.ts';

export type Segment = readonly [from: Metres, to: Metres];

/** How near a road draws a border in the raster, in metres, and by how much it cheapens it. */
const REACH = 45;
const DISCOUNT = 0.6;

/** The segments of each primary road as the context draws it, in metres. */
export function parseRoads(text: string): readonly Segment[] {
  const roads = new Map<string, LngLat[]>();
  for (const line of text.trimEnd().split('\n')) {
    const [object = '', kind, , lat, lon] = line.split('\t');
    if (kind !== 'primary road') continue;
    roads.set(object, [...(roads.get(object) ?? []), [Number(lon), Number(lat)]]);
  }
  return [...roads.values()].flatMap((points) => {
    const course = roadThrough(points).map(({ at }) => toMetres(at));
    return course.slice(1).map((to, n): Segment => [course[n] ?? to, to]);
  });
}

/** What a border costs in each cell: 1 far from roads, less along them. */
export function borderCosts(roads: readonly Segment[], grid: Grid): Float32Array {
  const mask = new Uint8Array(grid.columns * grid.rows);
  for (const [[x1, y1], [x2, y2]] of roads) {
    const steps = Math.ceil((2 * Math.hypot(x2 - x1, y2 - y1)) / grid.cell);
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      const [column, row] = cellOf(grid, x1 + t * (x2 - x1), y1 + t * (y2 - y1));
      if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) continue;
      mask[row * grid.columns + column] = 1;
    }
  }
  const reach = (REACH / grid.cell) ** 2;
  return Float32Array.from(
    squaredDistances(mask, grid),
    (distance) => 1 - DISCOUNT * Math.exp(-distance / reach),
  );
}

/** The nearest place on any road, the metres to it, and the road's direction there. */
export function nearestOnRoads(point: Metres, roads: readonly Segment[]) {
  let nearest = { place: point, distance: Infinity, along: point };
  for (const [from, to] of roads) {
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const part = (point[0] - from[0]) * dx + (point[1] - from[1]) * dy;
    const t = Math.min(1, Math.max(0, part / (dx * dx + dy * dy || 1)));
    const place: Metres = [from[0] + t * dx, from[1] + t * dy];
    const distance = Math.hypot(place[0] - point[0], place[1] - point[1]);
    if (distance < nearest.distance) nearest = { place, distance, along: directionOf(from, to) };
  }
  return nearest;
}

/** The unit vector from one point to another. */
export function directionOf(from: Metres, to: Metres): Metres {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}
