import { booleanPointInPolygon, nearestPointOnLine, polygonToLine } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { isInside, isWithin } from '../bounds.ts';
import type { LngLat } from '../model.ts';
import { breadthOf } from './breadth.ts';
import { metresBetween } from './nearest-point.ts';
import type { Sight } from './sight.ts';

/** How broad an area may be to be told of, in metres. */
export interface Breadths {
  readonly least: number;
  readonly most: number;
}

/**
 * The smallest area that holds a place as far as one can tell: its whole box, and its anchor farther
 * from the edge than the place or the edge may be off.
 */
export function areaAround(
  place: Sight,
  sights: readonly Sight[],
  { least, most }: Breadths,
): Sight | null {
  const around = sights.filter(
    ({ id, bounds }) =>
      id !== place.id && isInside(place.at, bounds) && isWithin(place.bounds, bounds),
  );
  // Two unions of the same areas do not lie in one another.
  const own = breadthOf(place.bounds);
  const smallestFirst = around
    .map((sight) => ({ sight, breadth: breadthOf(sight.bounds) }))
    .filter(({ breadth }) => breadth >= least && breadth <= most && breadth > own)
    .sort((a, b) => a.breadth - b.breadth);
  const found = smallestFirst.find(({ sight }) => {
    const shape = shapeOf(sight);
    const error = Math.max(place.precision, sight.precision);
    return shape !== null && depthIn(shape, place.at) >= error;
  });
  return found?.sight ?? null;
}

/**
 * Of places with an area, not of the built-up area beneath them. An area without edges that the
 * article does not speak of, such as one that was struck on a day, tells a reader nothing.
 */
function shapeOf({ geometry, named, kind, mentions }: Sight): Polygon | MultiPolygon | null {
  if (named.id === null || (kind === 'area' && mentions === 0)) return null;
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry : null;
}

/** How far within an area a position lies, in metres; -1 outside. */
function depthIn(shape: Polygon | MultiPolygon, at: LngLat): number {
  if (!booleanPointInPolygon([...at], shape)) return -1;
  const outline = polygonToLine(shape);
  const lines = outline.type === 'FeatureCollection' ? outline.features : [outline];
  const depths = lines.map((line) => {
    const [lng = 0, lat = 0] = nearestPointOnLine(line, [...at]).geometry.coordinates;
    return metresBetween(at, [lng, lat]);
  });
  return Math.min(...depths);
}
