import type { Geometry, Position } from 'geojson';
import type { JsonArray } from '../json/node.ts';
import type { GeometryView, LineView, PolygonView } from './view.ts';

/** The geometry as GeoJSON; only for a view whose feature is sound. */
export function geometryOf(view: GeometryView): Geometry {
  const lines = view.lines.map(chainOf);
  const polygons = view.polygons.map(ringsOf);
  switch (view.type) {
    case 'Point':
      return { type: 'Point', coordinates: view.positions.flatMap(({ node }) => numbersOf(node)) };
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

function ringsOf(polygon: PolygonView): Position[][] {
  return polygon.rings.map(chainOf);
}

function chainOf(line: LineView): Position[] {
  return line.positions.map(({ node }) => numbersOf(node));
}

function numbersOf(node: JsonArray): Position {
  return node.items.flatMap((item) => (item.kind === 'number' ? [item.value] : []));
}
