import type { Bounds, LngLat } from './model.ts';

/** A point in pixels, or in shares of the world: x to the east, y to the south. */
export type XY = readonly [x: number, y: number];

/** The Earth's equatorial girth in metres, as Web Mercator (EPSG 3857) has it. */
export const GIRTH = 2 * Math.PI * 6_378_137;

/** Where Web Mercator ends, in degrees, so that the world is a square. */
const LAST_LATITUDE = 85.051129;

/** Web Mercator (EPSG 3857) as shares of the world's square: 0, 0 is 180° W, 85.05° N. */
export function toWorld([lng, lat]: LngLat): XY {
  const phi = (Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat)) * Math.PI) / 180;
  const northing = Math.log(Math.tan(Math.PI / 4 + phi / 2));
  return [lng / 360 + 0.5, 0.5 - northing / (2 * Math.PI)];
}

/** The inverse of `toWorld`. */
export function toLngLat([x, y]: XY): LngLat {
  const phi = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [(x - 0.5) * 360, (phi * 180) / Math.PI];
}

/** A box so many times as wide and as high on the map, round the same middle of it. */
export function grown([west, south, east, north]: Bounds, times: number): Bounds {
  const [[left, bottom], [right, top]] = [toWorld([west, south]), toWorld([east, north])];
  const [x, y] = [((right - left) * (times - 1)) / 2, ((bottom - top) * (times - 1)) / 2];
  return [...toLngLat([left - x, bottom + y]), ...toLngLat([right + x, top - y])];
}

/** Metres on the ground that a share of 1 of the world's width stands for at a latitude in degrees. */
export function metresAcrossWorld(lat: number): number {
  return GIRTH * Math.cos((lat * Math.PI) / 180);
}

/** MapLibre draws the world 512 pixels wide at zoom 0. */
export const TILE = 512;

/** Metres on the ground that a CSS pixel of a map stands for at a latitude in degrees. */
export function metresAPixel(lat: number, zoom: number): number {
  return metresAcrossWorld(lat) / (TILE * 2 ** zoom);
}
