import { SEMIBOLD } from '../fonts.ts';
import type { SymbolLayout } from './types.ts';
import type { Theme } from '../theme.ts';
import type { PlaceId } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The style layer whose filter a renderer sets to the places of the passage being read. */
export const NUMBERED = 'numbered';

/**
 * The number takes the place of a dot, or of a name in the middle, which steps aside for it; where
 * another number has that spot, it stands beside its place.
 */
const ANCHORS: NonNullable<SymbolLayout['text-variable-anchor']> = [
  ...(['center', 'right', 'left', 'bottom', 'top'] as const),
  ...(['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const),
];

/**
 * The numbers of the article's places, in the order of the text, on badges made of their halos. They
 * take their room before all names but the picked one's, and where they bunch the later step aside.
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
      'text-variable-anchor': ANCHORS,
      'text-radial-offset': 0.8,
      // The badge is wider than its number by its halo.
      'text-padding': 3,
      'text-allow-overlap': false,
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
