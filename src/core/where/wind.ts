import { rhumbBearing } from '@turf/turf';
import type { LngLat, Wind } from '../model.ts';

const WINDS: readonly Wind[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

/** The wind in which a position lies, seen from another: by the rhumb line, straight on the map. */
export function windTo(from: LngLat, to: LngLat): Wind {
  const degrees = rhumbBearing([...from], [...to]);
  return WINDS[(Math.round(degrees / 45) + 8) % 8] ?? 'n';
}
