/** Where roads meet at a square or a roundabout without a common point. */
import type { LngLat } from '../../core/model.ts';
import type { Controlled } from './context-points.ts';

/** About the radii of two control points, in metres. */
export const WIDEST_GAP = 170;
/** Metres in a degree of latitude. */
const degree = 111_195;

/** Straight pieces between ends of different roads that lie within reach of their radii. */
export function gapsBetween(roads: readonly Controlled[]): LngLat[][] {
  const ends = new Map<string, LngLat>();
  for (const { points } of roads) {
    for (const at of [points[0]?.at, points.at(-1)?.at]) {
      if (at !== undefined) ends.set(String(at), at);
    }
  }
  const all = [...ends.values()];
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => (metres(a, b) <= WIDEST_GAP ? [[a, b]] : [])),
  );
}

function metres(a: LngLat, b: LngLat): number {
  const shrink = Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot((a[0] - b[0]) * shrink, a[1] - b[1]) * degree;
}
