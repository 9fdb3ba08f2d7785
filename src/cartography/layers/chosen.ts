import { byState } from '../expressions.ts';
import { pixelsOf } from '../metres.ts';
import { EDGED, VAGUE } from '../shape.ts';
import { draw, pickedOnly } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { LinePaint } from './types.ts';
import type { Theme } from '../theme.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * What the reader picked, above its neighbours: the outline, and the stated precision as a band. A
 * vague area has neither: a band would give it an edge.
 */
export function chosenAreas(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'area', kinds: EDGED } as const;
  return [
    ...draw(drawing, 'band', subset, (common) => ({
      ...common,
      metadata: pickedOnly(common),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: band(theme),
    })),
    ...draw(drawing, 'outline', subset, (common) => ({
      ...common,
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.place,
        'line-width': 1.5,
        'line-opacity': byState({ selected: 1, focus: 0.7, hover: 0.6, rest: 0 }),
      },
    })),
  ];
}

/** The stated precision of a picked line, as a band on either side. */
export function chosenLines(drawing: Drawing): LayerSpecification[] {
  return draw(drawing, 'line-band', { shape: 'line', kinds: [...EDGED, ...VAGUE] }, (common) => ({
    ...common,
    metadata: pickedOnly(common),
    type: 'line',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: band(drawing.theme),
  }));
}

/** How far from the drawn point the true one may lie: a soft disc round the picked place. */
export function reaches(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  return draw(drawing, 'reach', { shape: 'point', kinds: [...EDGED, ...VAGUE] }, (common) => ({
    ...common,
    metadata: pickedOnly(common),
    type: 'circle',
    paint: {
      'circle-radius': pixelsOf('reach'),
      'circle-color': theme.place,
      'circle-opacity': byState({ selected: 0.1, focus: 0, rest: 0 }),
      'circle-stroke-color': theme.place,
      'circle-stroke-width': 1,
      'circle-stroke-opacity': byState({ selected: 0.45, focus: 0, rest: 0 }),
    },
  }));
}

/** As wide as the place may lie off, to either side. */
function band(theme: Theme): LinePaint {
  return {
    'line-color': theme.place,
    'line-width': pixelsOf('reach', 2),
    'line-opacity': byState({ selected: 1, focus: 0, rest: 0 }),
    // Of the layer, not of the line: where a wide line folds, it must not darken.
    'line-layer-opacity': 0.1,
  };
}
