import { byZoom } from '../expressions.ts';
import { SEMIBOLD } from '../fonts.ts';
import { CAPITALS } from './capitals.ts';
import { leadingOf, OF_PLACE, wording } from '../wording.ts';
import { beside, CENTRED } from './beside.ts';
import type { Theme } from '../theme.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import type { PlaceId } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The style layer whose filter a renderer sets to the picked place. */
export const SELECTED_LABEL = 'selected-label';

const DOT: ExpressionSpecification = ['match', ['get', 'mark'], ['city', 'spot'], true, false];

const BY_DOT = beside(0.75);
/** In the middle of its place; else beside that. */
const WITHIN = [...CENTRED, ...beside(0)];

/** The picked place's name on top of all, whatever else wants the room. */
export function selectedLabel(theme: Theme, labels: LabelLanguages): LayerSpecification {
  return {
    id: SELECTED_LABEL,
    type: 'symbol',
    source: 'anchors',
    metadata: { 'atlas:place': true },
    filter: selectedFilter(null),
    layout: {
      'text-field': wording(labels, { ...OF_PLACE, english: CAPITALS }, '\n'),
      'text-font': [SEMIBOLD],
      'text-size': byZoom([2, 15], [4, 16], [12, 17]),
      'text-line-height': leadingOf(labels),
      'text-max-width': 12,
      // Where something that covers the map would cut it, it stands elsewhere.
      'text-variable-anchor-offset': ['case', DOT, ['literal', BY_DOT], ['literal', WITHIN]],
      'text-justify': 'auto',
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': theme.placeText,
      'text-halo-color': theme.paper,
      'text-halo-width': 2.4,
    },
  };
}

/** Lets the label of one place through, or of none. Lines keep their own labels. */
export function selectedFilter(place: PlaceId | null): ExpressionSpecification {
  return ['all', ['==', ['get', 'id'], place ?? ''], ['!=', ['get', 'mark'], 'line']];
}
