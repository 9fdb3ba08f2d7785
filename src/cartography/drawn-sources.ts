import { drawnAt } from './legend/drawn.ts';
import { touches } from './legend/in-view.ts';
import type { LegendView } from './legend.ts';
import type { Context, Layer } from '../core/model.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The style's source of an edition's layer, or of a file of its context. */
export function sourceOf(part: Layer | Context): string {
  return 'role' in part ? `context-${part.id}` : `layer-${part.id}`;
}

/**
 * The sources of which the style draws something in a view, so that they have to be credited there.
 * Only those that lie in the style itself; layers that are left out or not visible draw nothing.
 */
export function drawnSources(style: StyleSpecification, view: LegendView): ReadonlySet<string> {
  const found = new Set<string>();
  for (const layer of style.layers) {
    const source = 'source' in layer ? String(layer.source) : null;
    if (source === null || found.has(source)) continue;
    const isThere = drawnAt(style, layer, view.zoom).some(({ feature }) =>
      touches(feature.geometry, view.bounds),
    );
    if (isThere) found.add(source);
  }
  return found;
}
