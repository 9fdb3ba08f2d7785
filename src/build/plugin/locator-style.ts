import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../../cartography/theme.ts';

/** A style of the same sources that says no more than which country and which coasts these are. */
export function locatorStyle(style: StyleSpecification, theme: Theme): StyleSpecification {
  // Borders would make a world of this size grey.
  const minzoom = 2;
  return {
    ...style,
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
      { id: 'land', type: 'fill', source: 'base-land', paint: { 'fill-color': theme.land } },
      {
        id: 'country',
        type: 'fill',
        source: 'base-countries',
        paint: { 'fill-color': theme.landmark },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'base-borders',
        minzoom,
        paint: { 'line-color': theme.boundary, 'line-width': 0.5 },
      },
    ],
  };
}
