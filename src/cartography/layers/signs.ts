import { byState, byZoom } from '../expressions.ts';
import { SIGN_OF } from '../sign.ts';
import { CERTAIN } from './certain.ts';
import { draw } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Sites: a sign by type, solid where the position is certain, hollow where it is not. */
export function signs(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const { theme } = drawing;
  const subset = { shape: 'point', kinds: ['site'], mentioned } as const;
  const colour = mentioned ? theme.place : byState({ selected: theme.place, rest: theme.context });
  // The rim lies outside the outline; hollow signs give way by it, so that both are of one size.
  const size = (rest: number): ExpressionSpecification => ['case', CERTAIN, rest, rest * 0.84];
  const hollow = mentioned ? 1.9 : 1.3;
  return draw(drawing, mentioned ? 'sign' : 'sign-context', subset, (common) => ({
    ...common,
    type: 'symbol',
    layout: {
      'icon-image': SIGN_OF,
      'icon-size': mentioned
        ? byZoom([3, size(0.7)], [8, size(0.85)], [13, size(1)])
        : byZoom([8, size(0.6)], [13, size(0.75)]),
      // A dot is where it is, whatever stands beside it; names keep clear of it by their own means.
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: {
      'icon-color': ['case', CERTAIN, colour, theme.casing],
      'icon-halo-color': [
        'case',
        CERTAIN,
        byState({ selected: theme.place, hover: theme.casing, rest: theme.casing }),
        colour,
      ],
      'icon-halo-width': [
        'case',
        CERTAIN,
        byState({ selected: 2.4, focus: 1.8, hover: 1.8, beside: 1.5, rest: 1.3 }),
        byState({
          selected: hollow + 0.9,
          focus: hollow + 0.6,
          hover: hollow + 0.6,
          beside: hollow + 0.3,
          rest: hollow,
        }),
      ],
    },
  }));
}
