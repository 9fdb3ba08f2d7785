import { pixelsAt, pixelsOf } from '../metres.ts';
import { EDGED } from '../shape.ts';
import { draw, untouched } from './draw.ts';
import { softBand } from './soft-band.ts';
import type { Drawing } from './draw.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Pixels: a smaller ring would be taken for a part of the dot. */
const SEEN = 16;

/** From the zoom at which the stated precision is a visible size. */
const WIDE: ExpressionSpecification = [
  '>=',
  ['*', ['get', 'reach'], ['^', 2, ['zoom']]],
  SEEN / pixelsAt(0, 1),
];

/**
 * How far from the drawn point the true one may lie: a fine ring round a site that the article speaks
 * of. A city is larger than what is uncertain of its middle.
 */
export function rings(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'point', kinds: ['site'], mentioned: true } as const;
  return draw(drawing, 'ring', subset, (common) => ({
    ...common,
    metadata: untouched(common),
    type: 'circle',
    filter: ['all', common.filter, WIDE],
    paint: {
      'circle-radius': pixelsOf('reach'),
      'circle-color': theme.place,
      'circle-opacity': 0.03,
      'circle-stroke-color': theme.place,
      'circle-stroke-width': 0.8,
      'circle-stroke-opacity': 0.4,
    },
  }));
}

/** The same for routes: a soft band as wide as the route may lie off, to either side. */
export function margins(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'line', kinds: EDGED, mentioned: true } as const;
  return softBand(theme.place, 0.13, null).flatMap(({ ending, paint }) =>
    draw(drawing, `margin${ending}`, subset, (common) => ({
      ...common,
      metadata: untouched(common),
      type: 'line',
      filter: ['all', common.filter, WIDE],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint,
    })),
  );
}
