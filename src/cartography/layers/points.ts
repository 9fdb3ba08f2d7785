import { byState, byZoom } from '../expressions.ts';
import { CERTAIN } from './certain.ts';
import { draw } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Towns, as dots: solid where the position is certain, hollow where it is not. */
export function points(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'point', kinds: ['city'], mentioned } as const;
  const colour = mentioned ? theme.place : byState({ selected: theme.place, rest: theme.context });
  // A stroke lies outside the radius; hollow dots give way by it, so that both kinds are one size.
  const radius = (rest: number): ExpressionSpecification => [
    '-',
    byState({
      selected: rest + 2.5,
      focus: rest + 1.2,
      hover: rest + 1.2,
      beside: rest + 0.6,
      rest,
    }),
    ['case', CERTAIN, 0, 1.2],
  ];
  return draw(drawing, mentioned ? 'point' : 'point-context', subset, (common) => ({
    ...common,
    type: 'circle',
    paint: {
      'circle-radius': mentioned
        ? byZoom([3, radius(3)], [8, radius(4)], [13, radius(5)])
        : byZoom([8, radius(2.2)], [13, radius(3)]),
      'circle-color': ['case', CERTAIN, colour, theme.casing],
      'circle-stroke-color': ['case', CERTAIN, theme.casing, colour],
      'circle-stroke-width': ['case', CERTAIN, 1.4, mentioned ? 2 : 1.4],
    },
  }));
}
