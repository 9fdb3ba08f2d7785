import { byZoom } from '../expressions.ts';
import type { Theme } from '../theme.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const MOTORWAY: ExpressionSpecification = ['==', ['get', 'class'], 'motorway'];

/** Roads of context: one line from afar, casing and core from near. */
export function roads(source: string, theme: Theme): LayerSpecification[] {
  return [
    {
      id: `${source}-casing`,
      type: 'line',
      source,
      minzoom: 5.5,
      filter: ['any', MOTORWAY, ['>=', ['zoom'], 7]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': theme.roadCasing,
        'line-width': byZoom(
          [5, 0.5],
          [8, ['case', MOTORWAY, 1.2, 0.9]],
          [10, ['case', MOTORWAY, 2.8, 2.2]],
          [12, ['case', MOTORWAY, 5, 3.8]],
          [14, ['case', MOTORWAY, 9, 6.5]],
        ),
      },
    },
    {
      id: source,
      type: 'line',
      source,
      minzoom: 9,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': theme.road,
        'line-width': byZoom(
          [9, 0.4],
          [10, ['case', MOTORWAY, 1.3, 0.9]],
          [12, ['case', MOTORWAY, 3.2, 2.2]],
          [14, ['case', MOTORWAY, 6.6, 4.5]],
        ),
      },
    },
  ];
}
