import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** What an expression may yield here. */
export type Value = number | string | ExpressionSpecification;

/** How a place is drawn by what the reader does with it; each falls back on the next calmer one. */
export interface Emphasis {
  readonly selected: Value;
  readonly focus?: Value;
  readonly hover?: Value;
  /** Named in the same paragraph as the selected one; as at rest without it. */
  readonly beside?: Value;
  readonly rest: Value;
}

/** Picks by feature state: selected, the passage's focus, hover, beside the selected, rest. */
export function byState(values: Emphasis): ExpressionSpecification {
  const focus = values.focus ?? values.selected;
  return [
    'case',
    is('selected'),
    values.selected,
    is('focus'),
    focus,
    is('hover'),
    values.hover ?? focus,
    ...(values.beside === undefined ? [] : ([is('beside'), values.beside] as const)),
    values.rest,
  ];
}

/** One value for places that the article mentions, another for the rest. */
export function byMention(mentioned: Value, context: Value): ExpressionSpecification {
  return ['case', ['get', 'mentioned'], mentioned, context];
}

/** Linear between zoom levels: `byZoom([5, 1], [10, 3])`. */
export function byZoom(...stops: readonly (readonly [number, Value])[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()];
}

function is(state: 'selected' | 'focus' | 'hover' | 'beside'): ExpressionSpecification {
  return ['boolean', ['feature-state', state], false];
}
