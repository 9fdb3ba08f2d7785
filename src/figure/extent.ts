import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../core/model.ts';

/** The box round a geometry, in degrees as they are written; null for one without positions. */
export function extentOf(geometry: Geometry): Bounds | null {
  const extent: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  widen(extent, geometry);
  return extent[0] <= extent[2] ? extent : null;
}

/** Whether a box reaches into another one, or does so once round the world further on. */
export function meets([west, south, east, north]: Bounds, other: Bounds): boolean {
  const isBeside = [-360, 0, 360].every(
    (shift) => east + shift < other[0] || west + shift > other[2],
  );
  return !isBeside && north >= other[1] && south <= other[3];
}

type Extent = [number, number, number, number];

function widen(extent: Extent, geometry: Geometry): void {
  switch (geometry.type) {
    case 'Point':
      return include(extent, geometry.coordinates);
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates.forEach((position) => include(extent, position));
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat().forEach((position) => include(extent, position));
    case 'MultiPolygon':
      return geometry.coordinates.flat(2).forEach((position) => include(extent, position));
    case 'GeometryCollection':
      return geometry.geometries.forEach((part) => widen(extent, part));
  }
}

function include(extent: Extent, [lng = 0, lat = 0]: Position): void {
  extent[0] = Math.min(extent[0], lng);
  extent[1] = Math.min(extent[1], lat);
  extent[2] = Math.max(extent[2], lng);
  extent[3] = Math.max(extent[3], lat);
}
