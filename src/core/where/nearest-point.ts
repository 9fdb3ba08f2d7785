import { centerOfMass, distance, nearestPointOnLine } from '@turf/turf';
import type { Feature, Point } from 'geojson';
import type { LngLat } from '../model.ts';
import type { Sight } from './sight.ts';
import { unwrapped } from './unwrapped.ts';

/** Metres on the ground between two positions (great circle). */
export function metresBetween(a: LngLat, b: LngLat): number {
  return distance([...a], [...b], { units: 'meters' });
}

/** The point by which it is told where something is: of a line the nearest, of an area the middle. */
export function nearestPoint({ geometry, at }: Pick<Sight, 'geometry' | 'at'>, to: LngLat): LngLat {
  switch (geometry.type) {
    case 'LineString':
    case 'MultiLineString':
      return lngLatOf(nearestPointOnLine(geometry, [...to]));
    case 'Polygon':
    case 'MultiPolygon':
      return lngLatOf(centerOfMass(unwrapped(geometry)));
    // The place itself: its label may stand beside it.
    case 'Point':
      return lngLatOf({ type: 'Feature', properties: {}, geometry });
    default:
      return at;
  }
}

function lngLatOf({ geometry }: Feature<Point>): LngLat {
  const [lng = 0, lat = 0] = geometry.coordinates;
  return [lng > 180 ? lng - 360 : lng, lat];
}
