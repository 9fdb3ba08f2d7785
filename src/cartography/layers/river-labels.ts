import { byZoom } from '../expressions.ts';
import { ITALIC } from '../fonts.ts';
import { RIVERS_NAMED_FROM, riverNames } from '../river-names.ts';
import { firstOf, OF_FILE, secondOf, secondWording, wording } from '../wording.ts';
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
 * Names along the rivers of context, above the line; in both languages the second stands below it, for
 * a river that bends has room for either sooner than for both in one line.
 */
export function riverLabels(
  { id }: Context,
  theme: Theme,
  labels: LabelLanguages,
  others: ExpressionSpecification,
): SymbolLayer[] {
  const side = (role: string, text: ExpressionSpecification, aside: number): SymbolLayer => ({
    id: `context-${id}-${role}`,
    type: 'symbol',
    source: riverNames(id),
    minzoom: RIVERS_NAMED_FROM,
    filter: ['all', ['to-boolean', ['get', 'name']], others, IS_LEVEL, IS_DRAWN],
    layout: {
      'symbol-placement': 'line',
      // From afar a renderer has to find one of few spots.
      'symbol-spacing': byZoom([6, 85], [7, 170], [9, 300]),
      'text-field': text,
      'text-font': [ITALIC],
      'text-size': byZoom([6, 12.5], [12, 14.5]),
      'text-max-angle': 40,
      'text-padding': 2,
      'text-offset': [0, aside],
    },
    paint: {
      'text-color': theme.waterText,
      'text-halo-color': theme.paper,
      'text-halo-width': 1.5,
    },
  });
  const above = side('label', wording(firstOf(labels), OF_FILE, '  '), -ASIDE);
  const second = secondOf(labels);
  if (second === null) return [above];
  return [side('label-second', secondWording(second, OF_FILE), ASIDE), above];
}
