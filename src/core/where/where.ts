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
 * Where a place is: from the first landmark that reaches it; a town only from a town. Null for
 * countries, which are known or far, and for what no landmark reaches.
 */
export function whereOf(
  sight: Sight,
  landmarks: readonly FoundLandmark[],
  sights: readonly Sight[],
): Where | null {
  if (sight.kind === 'country') return null;
  for (const landmark of landmarks) {
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
  return null;
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
