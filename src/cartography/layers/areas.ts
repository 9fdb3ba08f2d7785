import { byMention, byState, byZoom } from '../expressions.ts';
import { EDGED, VAGUE } from '../shape.ts';
import { draw } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Areas without edges: a soft tint and no outline, so that vagueness is seen. */
export function vagueAreas(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  return draw(drawing, 'vague', { shape: 'area', kinds: VAGUE }, (common) => ({
    ...common,
    type: 'fill',
    paint: {
      'fill-antialias': false,
      'fill-color': byMention(theme.place, byState({ selected: theme.place, rest: theme.context })),
      // Whole regions more faintly than parts of a city, which are what the map is about.
      'fill-opacity': byZoom([5, tint(0.045, 0.03)], [9, tint(0.14, 0.05)]),
    },
  }));
}

/** Districts and the like: a quiet mosaic from which the mentioned ones stand out. */
export function areas(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'area', kinds: EDGED } as const;
  return [
    ...draw(drawing, 'fill', subset, (common) => ({
      ...common,
      type: 'fill',
      paint: {
        'fill-color': byMention(
          theme.place,
          byState({ selected: theme.place, rest: theme.context }),
        ),
        'fill-opacity': byState({
          selected: 0.2,
          focus: 0.18,
          hover: 0.17,
          rest: byMention(0.13, 0.03),
        }),
      },
    })),
    ...draw(drawing, 'edge', subset, (common) => ({
      ...common,
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': byMention(theme.place, theme.mosaic),
        'line-width': byZoom([9, byMention(0.6, 0.3)], [13, byMention(1, 0.8)]),
        'line-opacity': byZoom([9.5, byMention(0.4, 0)], [12, byMention(0.7, 0.45)]),
      },
    })),
  ];
}

function tint(mentioned: number, context: number): ExpressionSpecification {
  return byState({ selected: 0.22, focus: 0.19, hover: 0.18, rest: byMention(mentioned, context) });
}
