import { byState, byZoom } from '../expressions.ts';
import { REGULAR, SEMIBOLD } from '../fonts.ts';
import { OF_PLACE, wordingNear } from '../wording.ts';
import { drawNames } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { SymbolLayout, SymbolPaint } from './types.ts';
import type { Mark } from '../shape.ts';
import type { Theme } from '../theme.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Names of cities beside their dots. */
export function cityLabels(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const size = mentioned ? byZoom([4, 13], [8, 15], [13, 17]) : byZoom([8, 12.5], [14, 13.5]);
  return named(drawing, 'city-label', ['city'], mentioned, {
    ...BESIDE,
    'text-size': size,
  });
}

/** Names of sites beside their dots. */
export function spotLabels(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const size = mentioned ? byZoom([4, 12], [8, 12.5], [13, 14]) : byZoom([8, 12], [14, 13]);
  return named(drawing, 'label', ['spot'], mentioned, { ...BESIDE, 'text-size': size });
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
  'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
  'text-radial-offset': 1.7,
  'text-justify': 'auto',
};

function named(
  drawing: Drawing,
  role: 'city-label' | 'label' | 'area-label',
  marks: readonly Mark[],
  mentioned: boolean,
  layout: SymbolLayout,
): LayerSpecification[] {
  const name = mentioned ? role : `${role}-context`;
  return drawNames(drawing, name, marks, mentioned, (common) => ({
    ...common,
    type: 'symbol',
    layout: {
      'text-field': wordingNear(drawing.labels, OF_PLACE),
      'text-font': [mentioned ? SEMIBOLD : REGULAR],
      'text-line-height': 1.15,
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
    'text-color': byState({ selected: theme.ink, focus: rest, hover: theme.placeText, rest }),
    // The picked place has a label of its own, which always finds room.
    'text-opacity': byState({ selected: 0, focus: 1, rest: 1 }),
    'text-halo-color': theme.paper,
    'text-halo-width': 1.5,
  };
}
