import { drawnAt } from './drawn.ts';
import { startsIn, touches } from './in-view.ts';
import type { Drawn } from './drawn.ts';
import type { Kind } from './kinds.ts';
import type { Sample, Samples } from './swatches.ts';
import type { LegendView } from '../legend.ts';
import type { ContextRole, Edition, Geography } from '../../core/model.ts';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';

/**
 * Finds, for a kind of thing, the style layers that draw it in a view and one place, or feature of
 * context, that they draw there; null where there is none.
 */
export function samplesIn(
  edition: Edition,
  geography: Geography,
  style: StyleSpecification,
  { bounds, zoom }: LegendView,
): (kind: Kind) => Samples | null {
  const layers = new Map(style.layers.map((layer) => [layer.id, layer]));
  return (kind) => {
    const covers = kind.beneath === undefined ? [] : contextOf(kind.beneath, edition, geography);
    const isSeen = ({ feature: { geometry }, seen: { properties } }: Drawn): boolean =>
      kind.which?.(properties) !== false &&
      touches(geometry, bounds) &&
      !covers.some((cover) => startsIn(geometry, cover));
    for (const prefix of prefixesOf(kind, edition)) {
      const parts = kind.layers.flatMap(([part, ending]) => {
        const layer = layers.get(prefix + ending);
        return layer === undefined
          ? []
          : [{ part, ending, layer, drawn: drawnAt(style, layer, zoom) }];
      });
      const [first] = parts;
      if (first === undefined || first.ending !== kind.layers[0]?.[1]) continue;
      const found = first.drawn.find(isSeen);
      if (found === undefined) continue;
      return Object.fromEntries(
        parts
          .map(({ part, layer, drawn }) => [part, sampleOf(layer, drawn, found)] as const)
          .filter(([, sample]) => sample !== null),
      );
    }
    return null;
  };
}

/** How the ids of the style layers begin that draw the layers, or the files of context, of a kind. */
function prefixesOf({ context }: Kind, edition: Edition): readonly string[] {
  if (context === undefined) return edition.layers.map(({ id }) => id);
  return edition.context.filter(({ role }) => role === context).map(({ id }) => `context-${id}`);
}

function contextOf(role: ContextRole, edition: Edition, geography: Geography): readonly Geometry[] {
  return edition.context
    .filter((context) => context.role === role)
    .flatMap(({ id }) => geography.context[id]?.features ?? [])
    .map(({ geometry }) => geometry);
}

/** What a layer draws of the same place: one feature, or the outlines of a fade. */
function sampleOf(
  layer: LayerSpecification,
  drawn: readonly Drawn[],
  { feature, seen }: Drawn,
): Sample | null {
  const id: unknown = seen.properties['id'];
  const [first, ...more] = drawn
    .filter((one) =>
      id === undefined ? one.feature === feature : one.seen.properties['id'] === id,
    )
    .map((one) => one.seen);
  return first === undefined ? null : { layer, seen: [first, ...more] };
}
