import { byState, byZoom } from '../expressions.ts';
import { REGULAR, SEMIBOLD } from '../fonts.ts';
import { WAY_NAMES } from '../way-names.ts';
import { OF_WAY, wording } from '../wording.ts';
import { ASIDE } from './aside.ts';
import { draw } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { LayerId, PlaceKind } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Kinds of places that may be drawn as lines. */
export const WAYS: readonly PlaceKind[] = [
  'route',
  'corridor',
  'district',
  'site',
  'city',
  'area',
  'region',
];

/**
 * Names along routes, above the line, both languages in one line, so that neither stands alone where the
 * other finds no room. What the article speaks of has a stretch for its name, about one a screen.
 */
export function lineLabels(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const { theme, labels } = drawing;
  const which = mentioned ? ofLevel(drawing.layer) : [NOT_SHARED];
  const role = mentioned ? 'line-label' : 'line-label-context';
  return draw(drawing, role, { shape: 'line', kinds: WAYS, mentioned }, (common) => ({
    ...common,
    type: 'symbol',
    source: mentioned ? WAY_NAMES : common.source,
    filter: ['all', common.filter, ...which],
    minzoom: mentioned ? MENTIONED_FROM : CONTEXT_FROM,
    layout: {
      'symbol-placement': mentioned ? 'line-center' : 'line',
      'symbol-spacing': 600,
      'symbol-sort-key': ['get', 'number'],
      'text-field': wording(labels, OF_WAY, ' · '),
      'text-font': [mentioned ? SEMIBOLD : REGULAR],
      'text-size': mentioned ? byZoom([8, 13], [13, 15]) : 12,
      'text-max-angle': 32,
      'text-offset': [0, -ASIDE],
      'text-padding': 3,
    },
    paint: {
      'text-color': byState({
        selected: theme.placeText,
        focus: theme.ink,
        hover: theme.placeText,
        rest: mentioned ? theme.ink : theme.quietText,
      }),
      'text-halo-color': theme.paper,
      'text-halo-width': byState({ selected: 2.4, focus: 1.8, rest: 1.8 }),
    },
  }));
}

/** A line has to be long enough on the screen to carry its name. */
const MENTIONED_FROM = 7;
/** What is there for orientation is named later. */
const CONTEXT_FROM = 10.5;

/** Without the stretches of context along which the article's own route has its name. */
const NOT_SHARED: ExpressionSpecification = ['!', ['to-boolean', ['get', 'shared']]];

/** Of the lines for names, those of the layer's ways for the zoom level. */
function ofLevel(layer: LayerId): readonly ExpressionSpecification[] {
  return [
    ['==', ['get', 'layer'], layer],
    ['>=', ['zoom'], ['get', 'level']],
    ['<', ['zoom'], ['get', 'upTo']],
  ];
}
