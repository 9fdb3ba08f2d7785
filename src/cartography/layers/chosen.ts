import { byState, byZoom } from '../expressions.ts';
import { pixelsOf } from '../metres.ts';
import { EDGED, VAGUE } from '../shape.ts';
import { draw, pickedOnly } from './draw.ts';
import { softBand } from './soft-band.ts';
import type { Drawing } from './draw.ts';
import type { Subset } from '../shape.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * What the reader picked, above its neighbours: the outline, and the stated precision as a band. A
 * vague area has neither: a band would give it an edge.
 */
export function chosenAreas(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'area', kinds: EDGED } as const;
  return [
    ...bands(drawing, 'band', subset),
    ...draw(drawing, 'outline', subset, (common) => ({
      ...common,
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.place,
        'line-width': byZoom([8, asked(1.2)], [12, asked(1.5)]),
        'line-opacity': byState({ selected: 1, focus: 0.7, hover: 0.6, rest: 0 }),
      },
    })),
  ];
}

/** The stated precision of a picked line, as a band on either side. */
export function chosenLines(drawing: Drawing): LayerSpecification[] {
  return bands(drawing, 'line-band', { shape: 'line', kinds: [...EDGED, ...VAGUE] });
}

/** Nothing is drawn round what nobody asks for. */
function asked(width: number): ExpressionSpecification {
  return byState({ selected: width, focus: width, hover: width, rest: 0 });
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

/** How much of the colour is in the middle of a band: a hint of what may be off, and no glow. */
const BAND = 0.1;

/** As wide as the picked place may lie off, to either side. */
function bands(drawing: Drawing, role: string, subset: Subset): LayerSpecification[] {
  const shown = byState({ selected: 1, focus: 0, rest: 0 });
  return softBand(drawing.theme.place, BAND, shown).flatMap(({ ending, paint }) =>
    draw(drawing, role + ending, subset, (common) => ({
      ...common,
      metadata: pickedOnly(common),
      type: 'line',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint,
    })),
  );
}
