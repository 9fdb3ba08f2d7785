import { byMention, byState, byZoom } from '../expressions.ts';
import { draw } from './draw.ts';
import type { Value } from '../expressions.ts';
import type { Drawing } from './draw.ts';
import type { LineLayout } from './types.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const ROUTES = { shape: 'line', kinds: ['route', 'district', 'site', 'city'] } as const;
const CORRIDORS = { shape: 'line', kinds: ['corridor', 'area', 'region'] } as const;

/** Where routes share a road, the one that the article speaks of is seen. */
const MENTIONED_LAST: LineLayout = { 'line-sort-key': byMention(1, 0) };

/**
 * Routes: a casing and a core, warm where the article speaks of the route; the rest look like
 * the roads that most of them are.
 */
export function routes(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  const layout: LineLayout = { ...MENTIONED_LAST, 'line-cap': 'round', 'line-join': 'round' };
  return [
    ...draw(drawing, 'route-casing', ROUTES, (common) => ({
      ...common,
      type: 'line',
      layout,
      paint: {
        'line-color': theme.casing,
        'line-width': widths((w) => w * 1.25 + 2, 3),
        'line-opacity': byState({ selected: 1, rest: byMention(1, 0.7) }),
      },
    })),
    ...draw(drawing, 'route', ROUTES, (common) => ({
      ...common,
      type: 'line',
      layout,
      paint: { 'line-color': core(drawing, theme.way), 'line-width': widths((w) => w, 0) },
    })),
  ];
}

/** A schematic axis that is no road: dashes with wide gaps. */
export function corridors(drawing: Drawing): LayerSpecification[] {
  const { theme } = drawing;
  return draw(drawing, 'corridor', CORRIDORS, (common) => ({
    ...common,
    type: 'line',
    minzoom: SCHEMATIC_FROM,
    layout: { ...MENTIONED_LAST, 'line-join': 'round' },
    paint: {
      'line-color': core(drawing, theme.context),
      'line-width': widths((w) => w * 1.15, 0),
      'line-dasharray': [2.6, 2.2],
    },
  }));
}

/** Nearer than a whole country, where an axis of some kilometres is more than a scratch. */
const SCHEMATIC_FROM = 9.5;

function core({ theme }: Drawing, rest: string): ExpressionSpecification {
  return byMention(theme.place, byState({ selected: theme.place, rest }));
}

/** The width of a core by zoom and state, passed through `of`; `extra` is added to the selected. */
function widths(of: (core: number) => number, extra: number): ExpressionSpecification {
  const at = (mentioned: number, context: number, selected: number): Value =>
    byState({
      selected: of(selected) + extra,
      focus: of(selected),
      hover: of(selected),
      rest: byMention(of(mentioned), of(context)),
    });
  return byZoom(
    [5, at(1.4, 0.6, 2.4)],
    [9, at(2.6, 1.1, 4)],
    [12, at(3.6, 1.7, 4.5)],
    [15, at(5.5, 2.8, 6.5)],
  );
}
