import { byZoom } from '../expressions.ts';
import { ITALIC, REGULAR } from '../fonts.ts';
import { OF_FILE, wordingNear } from '../wording.ts';
import { COUNTRIES_UNTIL } from './countries.ts';
import type { Theme } from '../theme.ts';
import type { Naming } from '../wording.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Seas and oceans. Not spaced out: Arabic is a joined script. */
export function seaLabels(theme: Theme, labels: LabelLanguages): LayerSpecification {
  return {
    id: 'seas-label',
    type: 'symbol',
    source: 'base-labels',
    minzoom: 2,
    filter: ['==', ['get', 'kind'], 'sea'],
    layout: {
      'text-font': [ITALIC],
      'text-size': byZoom([2, 12], [6, 15]),
      'text-field': wordingNear(labels, OF_FILE),
      'text-max-width': 6,
    },
    // On the sea itself a halo of paper would be a stain.
    paint: { 'text-color': theme.waterText, 'text-halo-color': theme.sea, 'text-halo-width': 1 },
  };
}

const CAPITALS: Naming = { ...OF_FILE, english: ['upcase', OF_FILE.english] };

/** The other countries, quiet, by rank; `others` leaves out those that are places. */
export function otherCountries(
  theme: Theme,
  labels: LabelLanguages,
  others: ExpressionSpecification,
): LayerSpecification {
  return {
    id: 'countries-label',
    type: 'symbol',
    source: 'base-labels',
    minzoom: 1.5,
    maxzoom: COUNTRIES_UNTIL,
    filter: [
      'all',
      ['==', ['get', 'kind'], 'country'],
      others,
      ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 2, 2, 3, 4]],
    ],
    layout: {
      'text-field': wordingNear(labels, CAPITALS),
      'text-font': [REGULAR],
      'text-size': byZoom([1, 12], [4, 12.5], [6, 15]),
      'text-line-height': 1.15,
      'text-max-width': 8,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': theme.quietText,
      'text-halo-color': theme.paper,
      'text-halo-width': 1.4,
    },
  };
}
