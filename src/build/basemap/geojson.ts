/** GeoJSON as this script handles it: arrays of positions. */
import type { FeatureCollection, Position } from 'geojson';
import type { Point } from './world.ts';

/** Every polygon of a collection: shell, then holes. */
export function polygonsIn({ features }: FeatureCollection): Point[][][] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates.map(points)];
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((p) => p.map(points));
    return [];
  });
}

/** Every line of a collection. */
export function linesIn({ features }: FeatureCollection): Point[][] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [points(geometry.coordinates)];
    if (geometry.type === 'MultiLineString') return geometry.coordinates.map(points);
    return [];
  });
}

function points(positions: readonly Position[]): Point[] {
  return positions.map(([x = 0, y = 0]) => [x, y]);
}
