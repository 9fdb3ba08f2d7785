import { byState, byZoom } from '../expressions.ts';
import { SEMIBOLD } from '../fonts.ts';
import { drawNames } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { SymbolLayout, SymbolPaint } from './types.ts';
import type { Theme } from '../theme.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Countries are not named where one of them fills the view. */
export const COUNTRIES_UNTIL = 8;
/** Arabic needs room of its own: below this a world map would be a heap of words. */
export const ARABIC_FROM = 3.5;

/**
 * Countries of the article: capitals, spaced out. Arabic is a joined script that must not be
 * spaced, and spacing belongs to a whole label, so it is a style layer of its own.
 */
export function countryLabels(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const colour = byState({ selected: theme.placeText, rest: theme.ink });
  return [
    ...drawNames(drawing, 'country-label-ar', ['country'], true, (common) => ({
      ...common,
      type: 'symbol',
      minzoom: ARABIC_FROM,
      maxzoom: COUNTRIES_UNTIL,
      layout: { ...arabic(), 'symbol-sort-key': ['get', 'number'] },
      paint: { ...halo(theme), 'text-color': colour },
    })),
    ...drawNames(drawing, 'country-label', ['country'], true, (common) => ({
      ...common,
      type: 'symbol',
      maxzoom: COUNTRIES_UNTIL,
      layout: { ...english(), 'symbol-sort-key': ['get', 'number'] },
      paint: { ...halo(theme), 'text-color': colour },
    })),
  ];
}

function english(): SymbolLayout {
  return {
    'text-field': ['get', 'name'],
    'text-font': [SEMIBOLD],
    'text-size': byZoom([1, 12], [4, 13], [6, 16]),
    'text-transform': 'uppercase',
    'text-letter-spacing': 0.12,
    'text-max-width': 8,
    'text-anchor': 'bottom',
    'text-offset': [0, -0.1],
    'text-padding': 1,
  };
}

function arabic(): SymbolLayout {
  return {
    'text-field': ['get', 'nameAr'],
    'text-font': [SEMIBOLD],
    'text-size': byZoom([4, 12], [6, 14.5]),
    'text-anchor': 'top',
    'text-offset': [0, 0.1],
    'text-padding': 1,
  };
}

function halo(theme: Theme): SymbolPaint {
  return { 'text-halo-color': theme.paper, 'text-halo-width': 1.4 };
}
