import { byZoom } from '../expressions.ts';
import { ITALIC, REGULAR } from '../fonts.ts';
import { leadingOf, OF_FILE, wording } from '../wording.ts';
import { townZoom } from './context.ts';
import { riverLabels } from './river-labels.ts';
import type { SymbolLayer, SymbolLayout, SymbolPaint } from './types.ts';
import type { Theme } from '../theme.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import type { Context, ContextRole } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The labels of one file of context; `others` leaves out what is a place of the edition. */
export function contextLabels(
  context: Context,
  theme: Theme,
  labels: LabelLanguages,
  others: ExpressionSpecification,
): LayerSpecification[] {
  if (context.role === 'river') return riverLabels(context, theme, labels, others);
  const source = `context-${context.id}`;
  const filter: ExpressionSpecification = ['all', ['to-boolean', ['get', 'name']], others];
  const common = { id: `${source}-label`, source, filter };
  const label = LABELS[context.role];
  return label === undefined ? [] : [label(common, theme, labels)];
}

interface Common {
  readonly id: string;
  readonly source: string;
  readonly filter: ExpressionSpecification;
}

type Label = (common: Common, theme: Theme, labels: LabelLanguages) => SymbolLayer;

const LABELS: Readonly<Partial<Record<ContextRole, Label>>> = {
  landmark: (common, theme, labels) => ({
    ...common,
    type: 'symbol',
    minzoom: 11.5,
    layout: text(labels, REGULAR, 12),
    paint: quiet(theme.quietText, theme),
  }),
  road: (common, theme, labels) => ({
    ...common,
    type: 'symbol',
    minzoom: 10,
    layout: { ...along(labels, REGULAR, 12), 'symbol-spacing': 500, 'text-max-angle': 30 },
    paint: quiet(theme.quietText, theme),
  }),
  lake: (common, theme, labels) => ({
    ...common,
    type: 'symbol',
    minzoom: 7,
    layout: { ...text(labels, ITALIC, 12), 'text-max-width': 6 },
    paint: quiet(theme.waterText, theme),
  }),
  town: (common, theme, labels) => ({
    ...common,
    type: 'symbol',
    minzoom: 4,
    filter: ['all', common.filter, ['>=', ['zoom'], townZoom()]],
    layout: {
      ...text(labels, REGULAR, byZoom([4, ranked(12.5, 12)], [10, ranked(15, 12.5)])),
      'symbol-sort-key': ['get', 'rank'],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
    },
    paint: quiet(theme.quietText, theme),
  }),
};

/** A capital's value, and that of the smallest town. */
function ranked(most: number, least: number): ExpressionSpecification {
  return ['match', ['get', 'rank'], 0, most, 1, (most + least) / 2, least];
}

function text(
  labels: LabelLanguages,
  font: string,
  size: number | ExpressionSpecification,
): SymbolLayout {
  return {
    'text-field': wording(labels, OF_FILE, '\n'),
    'text-font': [font],
    'text-size': size,
    'text-line-height': leadingOf(labels),
    'text-padding': 4,
  };
}

function along(
  labels: LabelLanguages,
  font: string,
  size: number | ExpressionSpecification,
): SymbolLayout {
  return {
    ...text(labels, font, size),
    'text-field': wording(labels, OF_FILE, ' · '),
    'symbol-placement': 'line',
    'symbol-spacing': 450,
  };
}

function quiet(colour: string, theme: Theme): SymbolPaint {
  return { 'text-color': colour, 'text-halo-color': theme.paper, 'text-halo-width': 1.5 };
}
