import { byZoom } from '../expressions.ts';
import { ITALIC, REGULAR } from '../fonts.ts';
import { leadingOf, OF_FILE, wordingNear } from '../wording.ts';
import { COUNTRIES_UNTIL } from './countries.ts';
import type { SymbolLayer } from './types.ts';
import type { Theme } from '../theme.ts';
import type { Naming } from '../wording.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** From here on a second name of what lies mostly outside the view, on its part inside, takes over. */
const NEAR_FROM = 5.3;
/** From here on also for what the article names: its own name is drawn as well, and out of the view now. */
const NEAR_PLACES_FROM = 6;

/** Seas and oceans. Not spaced out: Arabic is a joined script. */
export function seaLabels(theme: Theme, labels: LabelLanguages): LayerSpecification[] {
  const seas: LayerSpecification = {
    id: 'seas-label',
    type: 'symbol',
    source: 'base-labels',
    minzoom: 2,
    filter: ['all', ['==', ['get', 'kind'], 'sea'], ['!', ['has', 'near']]],
    layout: {
      'text-font': [ITALIC],
      'text-size': byZoom([2, 12], [6, 15]),
      'text-field': wordingNear(labels, OF_FILE),
      'text-max-width': 6,
    },
    // On the sea itself a halo of paper would be a stain.
    paint: { 'text-color': theme.waterText, 'text-halo-color': theme.sea, 'text-halo-width': 1 },
  };
  const near: ExpressionSpecification = ['all', ['==', ['get', 'kind'], 'sea'], ['has', 'near']];
  return [seas, { ...seas, id: 'seas-label-near', minzoom: NEAR_FROM, filter: near }];
}

/** On the edge of a country there is no side to which its name could go and stay on its ground. */
function inPlace(layer: SymbolLayer): SymbolLayer {
  return { ...layer, layout: { ...layer.layout, 'text-variable-anchor': ['center'] } };
}

const CAPITALS: Naming = { ...OF_FILE, english: ['upcase', OF_FILE.english] };

/**
 * The other countries, quiet, by rank; `others` leaves out those that are places. Of two names of a
 * country, one is drawn: the far one until the near one comes.
 */
export function otherCountries(
  theme: Theme,
  labels: LabelLanguages,
  others: ExpressionSpecification,
): LayerSpecification[] {
  const isRanked: ExpressionSpecification = [
    '>=',
    ['zoom'],
    ['match', ['get', 'rank'], 1, 2, 2, 3, 4],
  ];
  const which = (...rest: ExpressionSpecification[]): ExpressionSpecification => [
    'all',
    ['==', ['get', 'kind'], 'country'],
    ...rest,
  ];
  const countries: SymbolLayer = {
    id: 'countries-label',
    type: 'symbol',
    source: 'base-labels',
    minzoom: 1.5,
    maxzoom: COUNTRIES_UNTIL,
    filter: which(['!', ['has', 'near']], ['!', ['has', 'far']], others, isRanked),
    layout: {
      'text-field': wordingNear(labels, CAPITALS),
      'text-font': [REGULAR],
      'text-size': byZoom([1, 12], [4, 12.5], [6, 15]),
      'text-line-height': leadingOf(labels),
      'text-max-width': 8,
      'text-padding': 3,
      // A small country may have its name across its border or in the sea, but touching it.
      'text-variable-anchor': ['center', 'right', 'left', 'bottom', 'top'],
      'text-radial-offset': 0.4,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': theme.quietText,
      'text-halo-color': theme.paper,
      'text-halo-width': 1.4,
    },
  };
  const far = which(['has', 'far'], others, isRanked);
  const near = which(['has', 'near'], ['any', others, ['>=', ['zoom'], NEAR_PLACES_FROM]]);
  return [
    countries,
    { ...countries, id: 'countries-label-far', maxzoom: NEAR_FROM, filter: far },
    { ...inPlace(countries), id: 'countries-label-near', minzoom: NEAR_FROM, filter: near },
  ];
}
