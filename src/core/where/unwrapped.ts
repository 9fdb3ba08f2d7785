import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from '../gazetteer/geometry-bounds.ts';

/**
 * An area whose parts on the two sides of the antimeridian are side by side, with longitudes above
 * 180 in the east, so that its middle can be computed; any other as it is.
 */
export function unwrapped(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (area.type === 'Polygon' || (boundsOf(area)?.[2] ?? 0) <= 180) return area;
  return {
    type: 'MultiPolygon',
    coordinates: area.coordinates.map((rings) =>
      rings[0]?.every(([lng = 0]) => lng < 0) === true
        ? rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng + 360, lat]))
        : rings,
    ),
  };
}
