import type { Edition } from '../core/model.ts';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Keeps base and context from drawing and naming what the edition's own layers draw and name already. */
export function notPlaces(edition: Edition): ExpressionSpecification {
  const taken = edition.places
    // A country of context is named by the base as all the others are.
    .filter(
      ({ anchor, kind, number }) => anchor !== null && (kind !== 'country' || number !== null),
    )
    .flatMap((place) => [place.name, ...place.variants]);
  return ['!', ['in', ['get', 'name'], ['literal', [...new Set(taken)]]]];
}
