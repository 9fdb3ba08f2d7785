import { bilingual, byState, byZoom } from '../expressions.ts';
import { REGULAR, SEMIBOLD } from '../fonts.ts';
import { draw } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { PlaceKind } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const WAYS: readonly PlaceKind[] = [
  'route',
  'corridor',
  'district',
  'site',
  'city',
  'area',
  'region',
];

/** Both languages where a line is long enough on the screen to carry them. */
const LONG: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['format', ['get', 'name'], {}],
  14,
  bilingual('name', 'nameAr', '  '),
];

/** Names along routes, on one line: English, then Arabic. */
export function lineLabels(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'line', kinds: WAYS, mentioned } as const;
  return draw(drawing, mentioned ? 'line-label' : 'line-label-context', subset, (common) => ({
    ...common,
    type: 'symbol',
    minzoom: mentioned ? 7 : 9,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': mentioned ? 250 : 420,
      'symbol-sort-key': ['get', 'number'],
      'text-field': LONG,
      'text-font': [mentioned ? SEMIBOLD : REGULAR],
      'text-size': mentioned ? byZoom([8, 12.5], [13, 14]) : 12,
      'text-max-angle': 32,
      // Beside the line, not on it: the line is what it names.
      'text-offset': [0, -0.85],
      'text-padding': 3,
    },
    paint: {
      'text-color': byState({
        selected: theme.ink,
        hover: theme.placeText,
        rest: mentioned ? theme.ink : theme.quietText,
      }),
      'text-halo-color': theme.paper,
      'text-halo-width': 1.8,
    },
  }));
}
