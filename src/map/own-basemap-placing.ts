import { LINES_FROM } from './own-basemap-labels.ts';
import type { Context, ContextRole, Edition } from '../core/model.ts';
import type { OwnDrawing } from './own-basemap-types.ts';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * Our style with an own basemap in it: over the embedded base and the edition's context, which fill
 * what it leaves open, and under all that the article speaks of. Its names come below ours, so that
 * ours take their room first.
 */
export function placedIn(
  style: StyleSpecification,
  { sources, marks, labels, whole }: OwnDrawing,
  { context }: Pick<Edition, 'context'>,
): StyleSpecification {
  const kept = whole && labels.length > 0 ? withoutNames(style.layers) : style.layers;
  const ours = whole ? kept : kept.map((layer) => namedFromAfar(layer, context));
  const isCovered = (layer: LayerSpecification): boolean =>
    isGround(layer) && (whole || !isBorder(layer, context));
  const above = ours.filter((layer) => !isCovered(layer));
  const firstName = above.findIndex(({ type }) => type === 'symbol');
  const named = firstName < 0 ? above.length : firstName;
  return {
    ...style,
    sources: { ...style.sources, ...sources },
    layers: [
      ...ours.filter(isCovered),
      ...marks,
      ...above.slice(0, named),
      ...labels,
      ...above.slice(named),
    ],
  };
}

/** What of such a style is seen where the own basemap covers all of the ground. */
export function seenOf(
  style: StyleSpecification,
  { context }: Pick<Edition, 'context'>,
): StyleSpecification {
  const isSeen = (layer: LayerSpecification): boolean =>
    !isGround(layer) || isBorder(layer, context);
  return { ...style, layers: style.layers.filter(isSeen) };
}

/** Where another whole map has names, those of the base would be a second set. */
function withoutNames(layers: readonly LayerSpecification[]): readonly LayerSpecification[] {
  return layers.filter((layer) => layer.type !== 'symbol' || !isBase(layer));
}

/** The names along roads and rivers of the context, only until the lines that are seen have theirs. */
function namedFromAfar(layer: LayerSpecification, context: readonly Context[]): LayerSpecification {
  const role = roleOf(layer, context);
  if (layer.type !== 'symbol' || (role !== 'road' && role !== 'river')) return layer;
  return { ...layer, maxzoom: Math.min(layer.maxzoom ?? LINES_FROM, LINES_FROM) };
}

/** Whether a style layer draws the surface or the lines of the base: dots and names stay in sight. */
function isGround(layer: LayerSpecification): boolean {
  return layer.type !== 'symbol' && layer.type !== 'circle' && isBase(layer);
}

/** Borders follow the policy of this project, whatever lies beneath. */
function isBorder(layer: LayerSpecification, context: readonly Context[]): boolean {
  return sourceOf(layer) === 'base-borders' || roleOf(layer, context) === 'boundary';
}

/** Whether a style layer draws the embedded base or the edition's context. */
function isBase(layer: LayerSpecification): boolean {
  return /^(base|context)-|^$/.test(sourceOf(layer));
}

function roleOf(layer: LayerSpecification, context: readonly Context[]): ContextRole | null {
  return context.find(({ id }) => `context-${id}` === sourceOf(layer))?.role ?? null;
}

/** Empty for the background. */
function sourceOf(layer: LayerSpecification): string {
  return 'source' in layer && typeof layer.source === 'string' ? layer.source : '';
}
