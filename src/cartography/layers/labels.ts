import { byState, byZoom } from '../expressions.ts';
import { REGULAR, SEMIBOLD } from '../fonts.ts';
import { leadingOf, OF_PLACE, wordingNear } from '../wording.ts';
import { CERTAIN } from './certain.ts';
import { drawNames } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { SymbolLayout, SymbolPaint } from './types.ts';
import type { Mark } from '../shape.ts';
import type { Theme } from '../theme.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Names of cities beside their dots. */
export function cityLabels(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const size = mentioned ? byZoom([4, 13], [8, 15], [13, 17]) : byZoom([8, 12.5], [14, 13.5]);
  return named(drawing, 'city-label', ['city'], mentioned, {
    ...BESIDE,
    'text-size': size,
  });
}

/**
 * Names of sites beside their dots.
 * @param certain only those whose position is certain, or is not; null for both
 */
export function spotLabels(
  drawing: Drawing,
  mentioned: boolean,
  certain: boolean | null,
): LayerSpecification[] {
  const size = mentioned ? byZoom([4, 12], [8, 12.5], [13, 14]) : byZoom([8, 12], [14, 13]);
  const role = certain === false ? 'label-uncertain' : 'label';
  const layout = { ...BESIDE, 'text-size': size };
  const which: ExpressionSpecification | boolean =
    certain === null ? true : ['==', CERTAIN, certain];
  return named(drawing, role, ['spot'], mentioned, layout, which);
}

/** Names in the middle of areas, and of what has neither dot nor outline. */
export function areaLabels(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const size = mentioned ? byZoom([5, 12.5], [10, 13], [14, 15]) : byZoom([10, 12], [15, 13]);
  // A name that the article speaks of may give way a little: its place is wide.
  const position = mentioned ? WITHIN : {};
  return named(drawing, 'area-label', ['area', 'name'], mentioned, {
    ...position,
    'text-size': size,
    'text-max-width': 8,
  });
}

const BESIDE: SymbolLayout = {
  'text-variable-anchor': [
    ...(['left', 'right', 'top', 'bottom'] as const),
    ...(['bottom-left', 'top-left', 'bottom-right', 'top-right'] as const),
  ],
  'text-radial-offset': 0.65,
  'text-justify': 'auto',
};

const WITHIN: SymbolLayout = {
  'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
  'text-radial-offset': 1.7,
  'text-justify': 'auto',
};

function named(
  drawing: Drawing,
  role: 'city-label' | 'label' | 'label-uncertain' | 'area-label',
  marks: readonly Mark[],
  mentioned: boolean,
  layout: SymbolLayout,
  which: ExpressionSpecification | boolean = true,
): LayerSpecification[] {
  const name = mentioned ? role : `${role}-context`;
  return drawNames(drawing, name, marks, mentioned, (common) => ({
    ...common,
    type: 'symbol',
    filter: which === true ? common.filter : ['all', common.filter, which],
    layout: {
      'text-field': wordingNear(drawing.labels, OF_PLACE),
      'text-font': [mentioned ? SEMIBOLD : REGULAR],
      'text-line-height': leadingOf(drawing.labels),
      'text-padding': mentioned ? 2 : 5,
      // Reading order decides who gets the room.
      'symbol-sort-key': ['get', 'number'],
      ...layout,
    },
    paint: paint(drawing.theme, mentioned),
  }));
}

function paint(theme: Theme, mentioned: boolean): SymbolPaint {
  const rest = mentioned ? theme.ink : theme.quietText;
  return {
    'text-color': byState({ selected: theme.placeText, focus: rest, hover: theme.placeText, rest }),
    // The picked place has a label of its own, which always finds room.
    'text-opacity': byState({ selected: 0, focus: 1, rest: 1 }),
    'text-halo-color': theme.paper,
    'text-halo-width': 1.5,
  };
}
