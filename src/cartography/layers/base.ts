import { byZoom } from '../expressions.ts';
import type { Theme } from '../theme.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The width of a river by zoom. */
export const RIVER = byZoom([3, 0.4], [6, 1], [10, 1.8], [14, 4]);

/** On a map of the world the country of the region is in the article's own colour, up to here. */
const AFAR_UNTIL = 5;

/** Sea, land, and the country of the region set apart by lightness. */
export function ground(theme: Theme): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
    { id: 'land', type: 'fill', source: 'base-land', paint: { 'fill-color': theme.land } },
    {
      id: 'country',
      type: 'fill',
      source: 'base-countries',
      paint: { 'fill-color': theme.country },
    },
    {
      // A hair of lightness is not seen on a patch of a few letters' width.
      id: 'country-afar',
      type: 'fill',
      source: 'base-countries',
      maxzoom: AFAR_UNTIL,
      paint: {
        'fill-color': theme.place,
        'fill-opacity': byZoom([3, 0.27], [AFAR_UNTIL, 0]),
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'base-land',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.coast, 'line-width': byZoom([1, 0.4], [6, 0.8], [10, 1.2]) },
    },
  ];
}

/**
 * Lakes and rivers of the world, a river beneath the lake that it runs through; the base leaves out
 * those that the edition draws itself.
 */
export function worldWater(theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'world-rivers',
      type: 'line',
      source: 'base-rivers',
      minzoom: 3,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': theme.river, 'line-width': RIVER },
    },
    {
      id: 'world-lakes',
      type: 'fill',
      source: 'base-lakes',
      paint: { 'fill-color': theme.lake },
    },
  ];
}

/** National borders with a soft halo; dashed, and without the halo, where they are disputed. */
export function borders(theme: Theme): LayerSpecification[] {
  const width = byZoom([2, 0.5], [5, 0.9], [10, 1.6]);
  return [
    {
      id: 'borders-halo',
      type: 'line',
      source: 'base-borders',
      minzoom: 3,
      filter: ['!', ['to-boolean', ['get', 'disputed']]],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.border,
        'line-width': byZoom([3, 2], [6, 5], [10, 9]),
        'line-opacity': 0.16,
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'base-borders',
      filter: ['!', ['to-boolean', ['get', 'disputed']]],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.border, 'line-width': width },
    },
    {
      id: 'borders-disputed',
      type: 'line',
      source: 'base-borders',
      filter: ['to-boolean', ['get', 'disputed']],
      paint: { 'line-color': theme.border, 'line-width': width, 'line-dasharray': [4, 3] },
    },
  ];
}
