import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../core/model.ts';

const known = new WeakMap<Geometry, Bounds | null>();

/** The box round a geometry, in degrees as they are written; null for one without positions. */
export function extentOf(geometry: Geometry): Bounds | null {
  const before = known.get(geometry);
  if (before !== undefined) return before;
  const found = measure(geometry);
  // Geometries are never changed, and every panel asks again.
  known.set(geometry, found);
  return found;
}

function measure(geometry: Geometry): Bounds | null {
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
      for (const line of geometry.coordinates) {
        for (const position of line) include(extent, position);
      }
      return;
    case 'MultiPolygon':
      for (const rings of geometry.coordinates) {
        for (const ring of rings) for (const position of ring) include(extent, position);
      }
      return;
    case 'GeometryCollection':
      return geometry.geometries.forEach((part) => widen(extent, part));
  }
}

function include(extent: Extent, position: Position): void {
  const lng = position[0] ?? 0;
  const lat = position[1] ?? 0;
  if (lng < extent[0]) extent[0] = lng;
  if (lat < extent[1]) extent[1] = lat;
  if (lng > extent[2]) extent[2] = lng;
  if (lat > extent[3]) extent[3] = lat;
}
