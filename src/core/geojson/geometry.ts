import type { Geometry, Position } from 'geojson';
import type { Chain, GeometryView } from './view.ts';

/** The geometry as GeoJSON; only for a view whose feature is sound. */
export function geometryOf(view: GeometryView): Geometry {
  const lines = view.lines.map(positionsOf);
  const polygons = view.polygons.map(({ rings }) => rings.map(positionsOf));
  switch (view.type) {
    case 'Point':
      return { type: 'Point', coordinates: view.chains.flatMap(positionsOf).flat() };
    case 'LineString':
      return { type: 'LineString', coordinates: lines.flat() };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: lines };
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygons.flat() };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: polygons };
  }
}

function positionsOf({ positions }: Chain): Position[] {
  return positions.map((position) => [...position]);
}
