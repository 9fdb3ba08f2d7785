import { byState, byZoom } from '../expressions.ts';
import { SEMIBOLD } from '../fonts.ts';
import { OF_PLACE, wording } from '../wording.ts';
import { drawNames } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { SymbolLayout } from './types.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Countries are not named where one of them fills the view. */
export const COUNTRIES_UNTIL = 8;
/** Arabic needs room of its own: below this a world map would be a heap of words. */
export const ARABIC_FROM = 3.5;

/**
 * Countries of the article: capitals, spaced out. Arabic is a joined script that must not be
 * spaced, and spacing belongs to a whole label, so in both languages it is a style layer of its own.
 */
export function countryLabels(drawing: Drawing): LayerSpecification[] {
  const { labels } = drawing;
  const middle: SymbolLayout = { 'text-anchor': 'center' };
  if (labels === 'en') return countries(drawing, 'country-label', 0, { ...ENGLISH, ...middle });
  if (labels === 'ar') {
    const text = wording('ar', OF_PLACE, '\n');
    return countries(drawing, 'country-label', 0, { ...ARABIC, ...middle, 'text-field': text });
  }
  return [
    ...countries(drawing, 'country-label-ar', ARABIC_FROM, ARABIC),
    ...countries(drawing, 'country-label', 0, ENGLISH),
  ];
}

const ENGLISH: SymbolLayout = {
  'text-field': OF_PLACE.english,
  'text-size': byZoom([1, 12], [4, 13], [6, 16]),
  'text-transform': 'uppercase',
  'text-letter-spacing': 0.12,
  'text-anchor': 'bottom',
  'text-offset': [0, -0.1],
};

const ARABIC: SymbolLayout = {
  'text-field': OF_PLACE.arabic,
  'text-size': byZoom([1, 12.5], [4, 13.5], [6, 16]),
  'text-anchor': 'top',
  'text-offset': [0, 0.1],
};

function countries(
  drawing: Drawing,
  role: string,
  minzoom: number,
  layout: SymbolLayout,
): LayerSpecification[] {
  const { theme } = drawing;
  return drawNames(drawing, role, ['country'], true, (common) => ({
    ...common,
    type: 'symbol',
    minzoom,
    maxzoom: COUNTRIES_UNTIL,
    layout: {
      'text-font': [SEMIBOLD],
      'text-max-width': 12,
      'text-padding': 1,
      'symbol-sort-key': ['get', 'number'],
      ...layout,
    },
    paint: {
      'text-color': byState({ selected: theme.placeText, rest: theme.ink }),
      'text-halo-color': theme.paper,
      'text-halo-width': 1.4,
    },
  }));
}
