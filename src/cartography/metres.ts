import { GIRTH, toWorld } from '../core/mercator.ts';
import type { LngLat } from '../core/model.ts';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A position on the Mercator map in metres at the equator, to the east and to the south. */
export type OnMercator = readonly [x: number, y: number];

/** Metres a pixel at zoom 0 on the equator: the sphere's girth over a tile of 512 pixels. */
const METRES_PER_PIXEL = GIRTH / 512;
/** Zoom levels of the two stops; beyond them a size stays as it is. */
const FAR = 0;
const NEAR = 22;

/**
 * Metres on the ground as metres at the equator of the Mercator map, which stretches everything by
 * 1 / cos(latitude); with it, one expression serves places at every latitude.
 */
export function stretched(metres: number, latitude: number): number {
  return metres / Math.cos((latitude * Math.PI) / 180);
}

/** The spherical Mercator projection of a position in degrees. */
export function onMercator(position: LngLat): OnMercator {
  const [x, y] = toWorld(position);
  return [x * GIRTH, y * GIRTH];
}

/** Stretched metres between two positions on the map. */
export function distance([ax, ay]: OnMercator, [bx, by]: OnMercator): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The pixels that so many stretched metres take at a zoom level. */
export function pixelsAt(zoom: number, metres: number): number {
  return (metres / METRES_PER_PIXEL) * 2 ** zoom;
}

/** The zoom level, 0 or more, at which so many stretched metres take so many pixels. */
export function zoomWhere(metres: number, pixels: number): number {
  return Math.max(0, Math.log2(pixels / pixelsAt(0, metres)));
}

/**
 * The pixels that a property in stretched metres takes, times `factor`. Pixels double with every
 * zoom level, so an exponential interpolation of base 2 between two levels is exact.
 */
export function pixelsOf(property: string, factor = 1): ExpressionSpecification {
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    FAR,
    ['*', ['get', property], factor * pixelsAt(FAR, 1)],
    NEAR,
    ['*', ['get', property], factor * pixelsAt(NEAR, 1)],
  ];
}
