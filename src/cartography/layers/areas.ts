import { byMention, byState, byZoom } from '../expressions.ts';
import { EDGED } from '../shape.ts';
import { draw } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Districts and the like: the mentioned ones tinted, the rest no more than a mosaic of fine lines. */
export function areas(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'area', kinds: EDGED } as const;
  return [
    ...draw(drawing, 'fill', subset, (common) => ({
      ...common,
      type: 'fill',
      paint: {
        'fill-color': theme.place,
        'fill-opacity': byState({
          selected: 0.18,
          focus: byMention(0.17, 0.12),
          hover: byMention(0.17, 0.08),
          rest: byMention(theme.tint, 0),
        }),
      },
    })),
    ...draw(drawing, 'edge', subset, (common) => ({
      ...common,
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': byMention(theme.place, theme.mosaic),
        'line-width': byZoom([9, byMention(0.8, 0.3)], [13, byMention(1.4, 0.8)]),
        'line-opacity': byZoom(
          [9.5, byMention(0.5, 0)],
          [11, byMention(0.8, 0)],
          [12.5, byMention(0.8, 0.6)],
        ),
      },
    })),
  ];
}
