import { SEMIBOLD } from '../fonts.ts';
import type { Theme } from '../theme.ts';
import type { PlaceId } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The style layer whose filter a renderer sets to the places of the passage being read. */
export const NUMBERED = 'numbered';

/** On a dot the number takes its place; a name in the middle of an area or a line it stands above. */
const ON_DOT: ExpressionSpecification = ['match', ['get', 'mark'], ['city', 'spot'], true, false];

/**
 * The numbers of the article's places, in the order of the text, on badges made of their halos. They
 * take their room before all names but the picked one's.
 */
export function numbered(theme: Theme): LayerSpecification {
  return {
    id: NUMBERED,
    type: 'symbol',
    source: 'anchors',
    metadata: { 'atlas:place': true },
    filter: numberedFilter([]),
    layout: {
      'text-field': ['to-string', ['get', 'number']],
      'text-font': [SEMIBOLD],
      'text-size': 14,
      'text-offset': ['case', ON_DOT, ['literal', [0, 0]], ['literal', [0, -2.3]]],
      'text-padding': 0,
      'text-allow-overlap': true,
      'symbol-sort-key': ['get', 'number'],
    },
    paint: {
      'text-color': theme.paper,
      'text-halo-color': theme.place,
      'text-halo-width': 3.4,
    },
  };
}

/** Lets the numbers of these places through; places of context have none. */
export function numberedFilter(ids: readonly PlaceId[]): ExpressionSpecification {
  return ['all', ['in', ['get', 'id'], ['literal', [...ids]]], ['>', ['get', 'number'], 0]];
}
