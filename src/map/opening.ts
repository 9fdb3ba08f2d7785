import type { View } from '../core/address.ts';
import { toLngLat, toWorld } from '../core/mercator.ts';
import type { Edition } from '../core/model.ts';

/** Pixels of the world at zoom 0. */
const WORLD = 512;

/**
 * Where the map opens: the edition's own view, or on a small map as far out as it takes to show the
 * edition's main frame whole.
 * @param width of the map, in pixels
 * @param height likewise
 */
export function openingView({ view, frames }: Edition, width: number, height: number): View {
  const [main] = frames;
  if (main === undefined || width === 0 || height === 0) return view;
  const [left, top] = toWorld([main.bounds[0], main.bounds[3]]);
  const [right, bottom] = toWorld([main.bounds[2], main.bounds[1]]);
  const share = Math.min(width / (right - left), height / (bottom - top));
  const zoom = Math.log2(share / WORLD);
  if (zoom >= view.zoom) return view;
  return { center: toLngLat([(left + right) / 2, (top + bottom) / 2]), zoom };
}
