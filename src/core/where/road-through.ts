import { bboxClip, booleanIntersects } from '@turf/turf';
import type { LineString, MultiLineString } from 'geojson';
import type { Bounds } from '../model.ts';
import { metresBetween, nearestPoint } from './nearest-point.ts';
import type { Sight } from './sight.ts';

/** What is known to no better than this many metres is said to lie on no road. */
const VAGUE = 1000;
/** At least so many metres, in degrees. */
const MARGIN = 0.02;

/**
 * The road that a point or a district lies on: of those that cross the district, or are no farther
 * from the point than both are uncertain, one that the article mentions, else the nearest. Areas and
 * towns lie on no road.
 */
export function roadThrough(place: Sight, sights: readonly Sight[]): Sight | null {
  if (place.kind !== 'site' && place.kind !== 'district') return null;
  if (place.precision > VAGUE) return null;
  const roads = sights
    .filter(({ kind }) => kind === 'route')
    .map((road) => ({ road, metres: metresTo(road, place) }))
    .filter(({ metres }) => metres < Infinity);
  roads.sort(
    (a, b) =>
      Number(b.road.mentions > 0) - Number(a.road.mentions > 0) ||
      a.metres - b.metres ||
      (a.road.id < b.road.id ? -1 : 1),
  );
  return roads[0]?.road ?? null;
}

/** From the anchor, in metres; infinite where the place is not on the road. */
function metresTo(road: Sight, { geometry, at, bounds, precision }: Sight): number {
  const piece = pieceNear(road, bounds);
  if (piece === null) return Infinity;
  const metres = metresBetween(at, nearestPoint({ geometry: piece, at }, at));
  const isPoint = geometry.type === 'Point';
  const isOn = isPoint
    ? metres <= Math.min(precision, road.precision)
    : booleanIntersects(piece, geometry);
  return isOn ? metres : Infinity;
}

/** What of a road runs near a box: the rest of a long one would be measured for nothing. */
function pieceNear(
  { geometry }: Sight,
  [west, south, east, north]: Bounds,
): LineString | MultiLineString | null {
  if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') return null;
  const box = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN] as const;
  const piece = bboxClip(geometry, [...box]).geometry;
  if (piece.type !== 'LineString' && piece.type !== 'MultiLineString') return null;
  return piece.coordinates.length === 0 ? null : piece;
}
