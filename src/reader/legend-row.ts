import { EDGELESS } from '../core/edgeless.ts';
import type { Place } from '../core/model.ts';

/** What the row of a place is told by. */
export type Signed = Pick<Place, 'kind' | 'certainty' | 'bounds' | 'number'>;

/**
 * The id of the legend's row that explains how a place is drawn: place, route, area ... Null for what
 * is not on the map. Where the legend has no such row, its sign is explained by another that looks
 * the same.
 */
export function legendRowOf({ kind, certainty, bounds, number }: Signed): string | null {
  if (bounds === null) return null;
  const isMentioned = number !== null;
  if (bounds[0] === bounds[2] && bounds[1] === bounds[3]) {
    const isSure = certainty === 'certain';
    if (isMentioned) return isSure ? 'place' : 'uncertain-place';
    return isSure ? 'other-place' : 'other-uncertain';
  }
  if (kind === 'corridor') return 'corridor';
  if (kind === 'route') return isMentioned ? 'route' : 'other-route';
  if (EDGELESS.includes(kind)) return isMentioned ? 'vague-area' : 'other-area';
  return isMentioned ? 'area' : 'other-district';
}
