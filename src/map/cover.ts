/**
 * What covers the map, as symbols that are not seen: they take their room before all names, which
 * then stand beside it or not at all, and never half under it or half out of view. MapLibre knows of
 * no such thing itself.
 */
import type { Box } from '../core/box.ts';
import type { LngLat } from '../core/model.ts';
import type { Feature, Point } from 'geojson';
import type {
  GeoJSONSourceSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';

/** The id of their source, their style layer and their picture. */
export const COVER = 'cover';

/** A picture of nothing at all. */
export const NOTHING = { width: 1, height: 1, data: new Uint8ClampedArray(4) };

/** The map in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far outside the view MapLibre still places names, in pixels. */
const BEYOND = 100;
/** The farthest that MapLibre's boxes reach from their point, in pixels. */
const FARTHEST = 2000;

type Place = Feature<Point, { readonly offset: [number, number]; readonly padding: number[] }>;

/**
 * A symbol for each of the boxes, and for each side of the map one outside it. All stand on one
 * point, which is drawn in the middle of the map wherever it lies: each knows how far off it is.
 * @param boxes in pixels from the map's upper left corner
 */
export function coverPlaces(boxes: readonly Box[], size: Size, point: LngLat): Place[] {
  const within = boxes.filter(
    ({ left, top, right, bottom }) =>
      left < right &&
      top < bottom &&
      left < size.width &&
      right > 0 &&
      top < size.height &&
      bottom > 0,
  );
  return [...within, ...sides(size)].map((box) => placeOf(box, size, point));
}

function sides({ width, height }: Size): Box[] {
  const all = { left: -BEYOND, top: -BEYOND, right: width + BEYOND, bottom: height + BEYOND };
  return [
    { ...all, right: 0 },
    { ...all, left: width },
    { ...all, bottom: 0 },
    { ...all, top: height },
  ];
}

function placeOf(box: Box, { width, height }: Size, [lng, lat]: LngLat): Place {
  const [left, right] = [held(box.left - width / 2), held(box.right - width / 2)];
  const [top, bottom] = [held(box.top - height / 2), held(box.bottom - height / 2)];
  const [across, down] = [(right - left) / 2, (bottom - top) / 2];
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: {
      offset: [(left + right) / 2, (top + bottom) / 2],
      padding: [down, across, down, across],
    },
  };
}

function held(distance: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
}

/** The style with the symbols on top, where they are the first to take their room. */
export function covered(style: StyleSpecification, places: readonly Place[]): StyleSpecification {
  const source: GeoJSONSourceSpecification = {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [...places] },
    // A point of a tile's edge belongs to one tile only.
    buffer: 0,
  };
  return {
    ...style,
    sources: { ...style.sources, [COVER]: source },
    layers: [...style.layers, LAYER],
  };
}

const LAYER: SymbolLayerSpecification = {
  id: COVER,
  type: 'symbol',
  source: COVER,
  layout: {
    'icon-image': COVER,
    'icon-offset': ['array', 'number', 2, ['get', 'offset']],
    'icon-padding': ['get', 'padding'],
    'icon-allow-overlap': true,
  },
  paint: { 'icon-opacity': 0, 'icon-translate-transition': { duration: 0, delay: 0 } },
};

/**
 * The zoom from which no copy of the world beside it is in view: there these symbols would stand a
 * second time, where nothing covers the map.
 */
export function oneWorldFrom({ width }: Size): number {
  return Math.log2((width + 2 * BEYOND) / 512);
}
