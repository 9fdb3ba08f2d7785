import { drawnAt, featuresOf } from './drawn.ts';
import { startsIn, touches } from './in-view.ts';
import type { Drawn, FileData } from './drawn.ts';
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
  view: LegendView,
  files: FileData,
): (kind: Kind) => Samples | null {
  const layers = new Map(style.layers.map((layer) => [layer.id, layer]));
  return (kind) => {
    if (view.zoom < (kind.from ?? 0)) return null;
    const covers = kind.beneath === undefined ? [] : contextOf(kind.beneath, edition, geography);
    const isSeen = ({ feature: { geometry }, seen: { properties } }: Drawn): boolean =>
      kind.which?.(properties) !== false &&
      touches(geometry, view.bounds) &&
      !covers.some((cover) => startsIn(geometry, cover));
    for (const prefix of prefixesOf(kind, edition)) {
      const parts = kind.layers.flatMap(([part, ending]) => {
        const layer = layers.get(prefix + ending);
        return layer === undefined ? [] : [{ part, ending, layer }];
      });
      const [first] = parts;
      if (first === undefined || first.ending !== kind.layers[0]?.[1]) continue;
      const isDrawn = drawnAt(first.layer, view.zoom);
      const found = featuresOf(style, files, first.layer).find(
        (one) => isSeen(one) && isDrawn(one),
      );
      if (found === undefined) continue;
      return Object.fromEntries(
        parts
          .map(
            ({ part, layer }) =>
              [part, sampleOf(featuresOf(style, files, layer), layer, view.zoom, found)] as const,
          )
          .filter(([, sample]) => sample !== null)
          .map(([part, sample]) => [part, sample && shownAs(sample, kind)]),
      );
    }
    return null;
  };
}

/** How the ids of the style layers begin that draw a kind: one a layer, a file of context, or none. */
function prefixesOf({ context }: Kind, edition: Edition): readonly string[] {
  if (context === undefined) return edition.layers.map(({ id }) => id);
  if (context === 'base') return [''];
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
  features: readonly Drawn[],
  layer: LayerSpecification,
  zoom: number,
  { feature, seen }: Drawn,
): Sample | null {
  const id: unknown = seen.properties['id'];
  const [first, ...more] = features
    .filter((one) =>
      id === undefined ? one.feature === feature : one.seen.properties['id'] === id,
    )
    .filter(drawnAt(layer, zoom))
    .map((one) => one.seen);
  return first === undefined ? null : { layer, seen: [first, ...more] };
}

/** A sample with the properties that its kind wants it to have. */
function shownAs({ layer, seen }: Sample, { as }: Kind): Sample {
  const [first, ...more] = seen;
  return { layer, seen: [{ ...first, properties: { ...first.properties, ...as } }, ...more] };
}
