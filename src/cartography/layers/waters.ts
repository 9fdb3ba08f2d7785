import { byState, byZoom } from '../expressions.ts';
import { ITALIC } from '../fonts.ts';
import { OF_PLACE, wording } from '../wording.ts';
import { ASIDE } from './aside.ts';
import { draw } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const WATERS = { shape: 'line', kinds: ['water'] } as const;

/** Rivers that are places: drawn as water until somebody asks for them. */
export function waters(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  return draw(drawing, 'water', WATERS, (common) => ({
    ...common,
    type: 'line',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': byState({ selected: theme.place, rest: theme.river }),
      'line-width': byZoom(
        [5, byState({ selected: 2, rest: 0.8 })],
        [10, byState({ selected: 3, rest: 1.8 })],
        [14, byState({ selected: 5, rest: 4 })],
      ),
    },
  }));
}

/** Names along rivers that are places, above the line. */
export function waterLabels(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  return draw(drawing, 'water-label', WATERS, (common) => ({
    ...common,
    type: 'symbol',
    minzoom: 6,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 500,
      'text-max-angle': 25,
      'text-offset': [0, -ASIDE],
      'text-field': wording(drawing.labels, OF_PLACE, ' · '),
      'text-font': [ITALIC],
      'text-size': byZoom([6, 12], [12, 14]),
    },
    paint: {
      'text-color': byState({
        selected: theme.placeText,
        focus: theme.waterText,
        hover: theme.placeText,
        rest: theme.waterText,
      }),
      'text-halo-color': theme.paper,
      'text-halo-width': 1.5,
    },
  }));
}
