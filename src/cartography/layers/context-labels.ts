import { bilingual, byZoom } from '../expressions.ts';
import { ITALIC, REGULAR } from '../fonts.ts';
import { ofShape } from '../shape.ts';
import { townZoom } from './context.ts';
import type { SymbolLayer, SymbolLayout, SymbolPaint } from './types.ts';
import type { Theme } from '../theme.ts';
import type { Context, ContextRole } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The labels of one file of context; `others` leaves out what is a place of the edition. */
export function contextLabels(
  context: Context,
  theme: Theme,
  others: ExpressionSpecification,
): LayerSpecification[] {
  const source = `context-${context.id}`;
  const filter: ExpressionSpecification = ['all', ['to-boolean', ['get', 'name']], others];
  const common = { id: `${source}-label`, source, filter };
  const label = LABELS[context.role];
  return label === undefined ? [] : [label(common, theme)];
}

interface Common {
  readonly id: string;
  readonly source: string;
  readonly filter: ExpressionSpecification;
}

const LABELS: Readonly<
  Partial<Record<ContextRole, (common: Common, theme: Theme) => SymbolLayer>>
> = {
  landmark: (common, theme) => ({
    ...common,
    type: 'symbol',
    minzoom: 11.5,
    layout: text(REGULAR, 12),
    paint: quiet(theme.quietText, theme),
  }),
  road: (common, theme) => ({
    ...common,
    type: 'symbol',
    minzoom: 10,
    layout: { ...along(REGULAR, 12), 'symbol-spacing': 500, 'text-max-angle': 30 },
    paint: quiet(theme.quietText, theme),
  }),
  river: (common, theme) => ({
    ...common,
    type: 'symbol',
    minzoom: 6,
    filter: ['all', common.filter, ofShape('line')],
    layout: along(ITALIC, byZoom([6, 12], [12, 14])),
    paint: quiet(theme.waterText, theme),
  }),
  lake: (common, theme) => ({
    ...common,
    type: 'symbol',
    minzoom: 7,
    layout: { ...text(ITALIC, 12), 'text-max-width': 6 },
    paint: quiet(theme.waterText, theme),
  }),
  town: (common, theme) => ({
    ...common,
    type: 'symbol',
    minzoom: 4,
    filter: ['all', common.filter, ['>=', ['zoom'], townZoom()]],
    layout: {
      ...text(REGULAR, byZoom([5, 12], [9, 13])),
      'symbol-sort-key': ['get', 'rank'],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
    },
    paint: quiet(theme.quietText, theme),
  }),
};

function text(font: string, size: number | ExpressionSpecification): SymbolLayout {
  return {
    'text-field': bilingual('name', 'name:ar', '\n'),
    'text-font': [font],
    'text-size': size,
    'text-line-height': 1.15,
    'text-padding': 4,
  };
}

function along(font: string, size: number | ExpressionSpecification): SymbolLayout {
  return {
    ...text(font, size),
    'text-field': bilingual('name', 'name:ar', '  '),
    'symbol-placement': 'line',
    'symbol-spacing': 450,
  };
}

function quiet(colour: string, theme: Theme): SymbolPaint {
  return { 'text-color': colour, 'text-halo-color': theme.paper, 'text-halo-width': 1.5 };
}
