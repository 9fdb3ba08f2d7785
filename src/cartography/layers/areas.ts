import { byMention, byState, byZoom } from '../expressions.ts';
import { EDGED } from '../shape.ts';
import { draw } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The zoom from which the mosaic of districts is seen. */
const CONTEXT_FROM = 11;

/** Districts and the like: the mentioned ones tinted, the rest no more than a mosaic of fine lines. */
export function areas(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'area', kinds: EDGED } as const;
  return [
    ...draw(drawing, 'fill', subset, (common) => ({
      ...common,
      type: 'fill',
      paint: {
        // Its edge is a line of its own.
        'fill-antialias': false,
        'fill-color': theme.place,
        'fill-opacity': byState({
          selected: 0.18,
          focus: byMention(0.17, 0.12),
          hover: byMention(0.17, 0.08),
          beside: byMention(theme.tint + 0.01, 0.04),
          rest: byMention(theme.tint, 0),
        }),
      },
    })),
    // Two layers that say the same of all their lines, where one that asks each would need a shader of
    // its own; and of context there is nothing to draw from afar.
    ...draw(drawing, 'edge-context', { ...subset, mentioned: false }, (common) => ({
      ...common,
      type: 'line',
      minzoom: CONTEXT_FROM,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.mosaic,
        'line-width': byZoom([9, 0.3], [13, 0.8]),
        'line-opacity': byZoom([CONTEXT_FROM, 0], [12.5, 0.6]),
      },
    })),
    ...draw(drawing, 'edge', { ...subset, mentioned: true }, (common) => ({
      ...common,
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.place,
        'line-width': byZoom([9, 0.8], [13, 1.4]),
        'line-opacity': byZoom([9.5, 0.5], [CONTEXT_FROM, 0.8]),
      },
    })),
  ];
}
