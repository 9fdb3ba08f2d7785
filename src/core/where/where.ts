import { booleanPointInPolygon } from '@turf/turf';
import type { Where } from '../model.ts';
import { areaAround } from './area-around.ts';
import { breadthOf } from './breadth.ts';
import { isTown, type FoundLandmark } from './landmarks.ts';
import { metresBetween, nearestPoint } from './nearest-point.ts';
import { roadThrough } from './road-through.ts';
import { roundedMetres } from './rounded-metres.ts';
import type { Sight } from './sight.ts';
import { windTo } from './wind.ts';

/** A place lies in no area that is smaller than this part of the distance by which it is told. */
const SMALL = 0.1;

/**
 * Where a place is: from the first landmark that reaches it; a town only from a town. What none
 * reaches is told from the town that reaches farthest. Null for a country within that town's reach,
 * which may hold it: its point on the map does not tell.
 */
export function whereOf(
  sight: Sight,
  landmarks: readonly FoundLandmark[],
  sights: readonly Sight[],
): Where | null {
  for (const landmark of sight.kind === 'country' ? [] : landmarks) {
    if (landmark.sight.id === sight.id) continue;
    if (sight.kind === 'city' && !isTown(landmark.sight)) continue;
    const told = fromLandmark(sight, landmark);
    if (told === null) continue;
    const breadths = { least: told.exact * SMALL, most: landmark.reach };
    return {
      from: landmark.named,
      metres: told.metres,
      bearing: told.bearing,
      on: roadThrough(sight, sights)?.named ?? null,
      within: areaAround(sight, sights, breadths)?.named ?? null,
    };
  }
  return fromAfar(sight, landmarks);
}

/** Beyond every reach: from town to place, whatever lies between. */
function fromAfar(sight: Sight, landmarks: readonly FoundLandmark[]): Where | null {
  const towns = landmarks.filter((landmark) => isTown(landmark.sight));
  const [town] = towns.toSorted((a, b) => b.reach - a.reach);
  if (town === undefined || town.sight.id === sight.id) return null;
  const point = nearestPoint(sight, town.sight.at);
  const exact = metresBetween(town.sight.at, point);
  if (exact <= town.reach) return null;
  const metres = roundedMetres(exact, Math.max(sight.precision, town.sight.precision));
  const bearing = windTo(town.sight.at, point);
  return { from: town.named, metres, bearing, on: null, within: null };
}

/** Distance and direction; null where the landmark does not reach, or is a mere point in the place. */
function fromLandmark(
  sight: Sight,
  landmark: FoundLandmark,
): (Pick<Where, 'metres' | 'bearing'> & { readonly exact: number }) | null {
  const { at, precision } = landmark.sight;
  const breadth = isArea(sight) ? breadthOf(sight.bounds) : 0;
  if (holds(sight, landmark)) {
    return breadth > 2 * landmark.reach ? null : { metres: 0, bearing: null, exact: 0 };
  }
  const point = nearestPoint(sight, at);
  const exact = metresBetween(at, point);
  if (exact > landmark.reach) return null;
  const known = Math.max(sight.precision, precision);
  if (exact <= known) return { metres: 0, bearing: null, exact };
  // Of what is broader than it is far no distance can be told, but the direction.
  const metres = exact < breadth / 2 ? 0 : roundedMetres(exact, known);
  return { metres, bearing: windTo(at, point), exact };
}

function holds({ geometry }: Sight, landmark: FoundLandmark): boolean {
  const isShape = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return isShape && booleanPointInPolygon([...landmark.sight.at], geometry);
}

function isArea({ geometry }: Sight): boolean {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
