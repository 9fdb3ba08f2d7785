import { byZoom } from '../expressions.ts';
import { ITALIC } from '../fonts.ts';
import { RIVERS_NAMED_FROM, riverNames } from '../river-names.ts';
import { OF_FILE, wording } from '../wording.ts';
import { ASIDE } from './aside.ts';
import { SCHEMATIC, SCHEMATIC_FROM } from './context.ts';
import type { Theme } from '../theme.ts';
import type { SymbolLayer } from './types.ts';
import type { Context } from '../../core/model.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Of the lines for a river's name, the one for the zoom level. */
const IS_LEVEL: ExpressionSpecification = [
  'all',
  ['>=', ['zoom'], ['get', 'from']],
  ['<', ['zoom'], ['get', 'until']],
];

/** A river of which only a sketch can be given is drawn from near by alone, and named nearer still. */
const IS_DRAWN: ExpressionSpecification = [
  'any',
  ['!', SCHEMATIC],
  ['>=', ['zoom'], SCHEMATIC_FROM + 1],
];

/**
 * Names along the rivers of context, above the line; both languages in one line, so that neither stands
 * alone where the other finds no room.
 */
export function riverLabels(
  { id }: Context,
  theme: Theme,
  labels: LabelLanguages,
  others: ExpressionSpecification,
): SymbolLayer[] {
  const label: SymbolLayer = {
    id: `context-${id}-label`,
    type: 'symbol',
    source: riverNames(id),
    minzoom: RIVERS_NAMED_FROM,
    filter: ['all', ['to-boolean', ['get', 'name']], others, IS_LEVEL, IS_DRAWN],
    layout: {
      'symbol-placement': 'line',
      // From afar a renderer has to find one of few spots; nearer, one on a screen is enough.
      'symbol-spacing': byZoom([6, 120], [7, 240], [9, 550]),
      'text-field': wording(labels, OF_FILE, ' · '),
      'text-font': [ITALIC],
      'text-size': byZoom([6, 12.5], [12, 14.5]),
      'text-max-angle': 40,
      'text-padding': 2,
      'text-offset': [0, -ASIDE],
    },
    paint: {
      'text-color': theme.waterText,
      'text-halo-color': theme.paper,
      'text-halo-width': 1.5,
    },
  };
  return [label];
}
