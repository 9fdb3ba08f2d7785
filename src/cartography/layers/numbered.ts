import { SEMIBOLD } from '../fonts.ts';
import { beside, CENTRED } from './beside.ts';
import type { Theme } from '../theme.ts';
import type { PlaceId } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The style layer whose filter a renderer sets to the places of the passage being read. */
export const NUMBERED = 'numbered';

/**
 * The number takes the place of a dot, or of a name in the middle, which steps aside for it; where
 * another number has that spot, it stands beside its place.
 */
const SPOTS = [...CENTRED, ...beside(0.8)];
/** A way has its name along it: its number may stand further off. */
const BY_WAY = [...SPOTS, ...beside(1.7), ...beside(2.6)];
const WAY: ExpressionSpecification = ['==', ['get', 'mark'], 'line'];

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
      'text-variable-anchor-offset': ['case', WAY, ['literal', BY_WAY], ['literal', SPOTS]],
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
