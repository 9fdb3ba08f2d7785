import { byState, byZoom } from '../expressions.ts';
import { pixelsOf } from '../metres.ts';
import { DOTTED, EDGED, VAGUE } from '../shape.ts';
import { draw, pickedOnly } from './draw.ts';
import { softBand } from './soft-band.ts';
import type { Drawing } from './draw.ts';
import type { PlaceKind } from '../../core/model.ts';
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
        'line-opacity': byState({ selected: 1, focus: 0.7, hover: 0.6, beside: 0.35, rest: 0 }),
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
  return byState({
    selected: width * 1.4,
    focus: width,
    hover: width,
    beside: width,
    rest: 0,
  });
}

/** What has a spot that may lie off; the point of a country or a region is a place for its name. */
const SPOTTED: readonly PlaceKind[] = [...EDGED, 'area'];

/** How far from the drawn point the true one may lie: a soft disc round the picked place. */
export function reaches(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  return draw(drawing, 'reach', { shape: 'point', kinds: SPOTTED }, (common) => ({
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

/** A ring round the picked place's dot or sign, clear of it: no other has one. */
export function pickedRings(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const shown = (opacity: number): ExpressionSpecification =>
    byState({ selected: opacity, focus: 0, rest: 0 });
  return draw(drawing, 'picked', { shape: 'point', kinds: DOTTED }, (common) => ({
    ...common,
    metadata: pickedOnly(common),
    type: 'circle',
    paint: {
      'circle-radius': byZoom([3, 8.5], [8, 10.5], [13, 12]),
      'circle-color': theme.casing,
      'circle-opacity': shown(0.3),
      'circle-stroke-color': theme.place,
      'circle-stroke-width': 1.6,
      'circle-stroke-opacity': shown(1),
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
