import { drawnAt, featuresOf } from './legend/drawn.ts';
import { touches } from './legend/in-view.ts';
import type { LegendView } from './legend.ts';
import type { Edition, SourceId } from '../core/model.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The edition's sources of which the style draws something in a view, so that they have to be credited
 * there: those of the places and of the features of context in sight. Layers that are left out or not
 * visible draw nothing.
 */
export function drawnSources(
  { places }: Pick<Edition, 'places'>,
  style: StyleSpecification,
  view: LegendView,
): ReadonlySet<SourceId> {
  const byPlace = new Map<unknown, readonly SourceId[]>(
    places.map(({ id, sources }) => [id, sources]),
  );
  const found = new Set<SourceId>();
  for (const layer of style.layers) {
    const isDrawn = drawnAt(layer, view.zoom);
    for (const one of featuresOf(style, {}, layer)) {
      const { id, sources } = one.seen.properties;
      const named = byPlace.get(id) ?? textsIn(sources);
      // What is credited already need not be looked for.
      if (named.every((source) => found.has(source))) continue;
      if (!touches(one.feature.geometry, view.bounds) || !isDrawn(one)) continue;
      for (const source of named) found.add(source);
    }
  }
  return found;
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
