import { Color, expression, featureFilter, latest } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A feature as expressions see it; 1 is a point, 2 a line, 3 a polygon. */
export interface Seen {
  readonly type: 1 | 2 | 3;
  readonly properties: Readonly<Record<string, unknown>>;
}

type Specification = Parameters<typeof expression.normalizePropertyExpression>[2];

type Reader = ReturnType<typeof expression.normalizePropertyExpression>;

/** Expressions are read once a style layer: a legend is made after every move of the map. */
const readers = new WeakMap<LayerSpecification, Map<string, Reader>>();

function readerOf(layer: LayerSpecification, property: string): Reader {
  const ofLayer = readers.get(layer) ?? new Map<string, Reader>();
  readers.set(layer, ofLayer);
  const known = ofLayer.get(property);
  if (known !== undefined) return known;
  const { type, paint, layout } = layer;
  const part = property in Object(latest[`paint_${type}`]) ? 'paint' : 'layout';
  const specification = Object(latest[`${part}_${type}`])[property] as Specification;
  const given: unknown = Object(part === 'paint' ? paint : layout)[property];
  const value = (given ?? specification.default) as never;
  const reader = expression.normalizePropertyExpression(value, property, specification);
  ofLayer.set(property, reader);
  return reader;
}

/**
 * The value of a property of a style layer for a feature that nobody asks for, evaluated by the
 * style specification's own package; its default where the layer does not set it.
 */
function valueOf(layer: LayerSpecification, property: string, zoom: number, seen: Seen): unknown {
  return readerOf(layer, property).evaluate({ zoom }, seen, {});
}

/** A number among a layer's properties. */
export function numberOf(
  layer: LayerSpecification,
  property: string,
  zoom: number,
  seen: Seen,
): number {
  return Number(valueOf(layer, property, zoom, seen) ?? 0);
}

/** A colour among a layer's properties, without its opacity. */
export function colourOf(
  layer: LayerSpecification,
  property: string,
  zoom: number,
  seen: Seen,
): string {
  const value = valueOf(layer, property, zoom, seen);
  const colour = value instanceof Color ? value : Color.parse(String(value));
  const parts = colour === undefined ? [0, 0, 0] : colour.rgb.slice(0, 3);
  const hex = parts.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** The lengths of a line's dashes and gaps in pixels; empty for an unbroken one. */
export function dashesOf(
  layer: LayerSpecification,
  zoom: number,
  seen: Seen,
  width: number,
): readonly number[] {
  const value = valueOf(layer, 'line-dasharray', zoom, seen);
  const shares = (value as { readonly from?: unknown } | null)?.from ?? value;
  return Array.isArray(shares) ? shares.map((share) => Number(share) * width) : [];
}

/** The name of a layer's sign for a feature; empty for none. */
export function signOf(layer: LayerSpecification, zoom: number, seen: Seen): string {
  return String(valueOf(layer, 'icon-image', zoom, seen) ?? '');
}

/** The name of a layer's hatch; empty for none. */
export function patternOf(layer: LayerSpecification): string {
  const pattern: unknown = Object(layer.paint)['fill-pattern'];
  return typeof pattern === 'string' ? pattern : '';
}

/**
 * Whether a layer is drawn at a zoom, and which features its filter lets through there: MapLibre asks
 * filters at the whole zoom below, once a tile.
 */
export function drawnBy(layer: LayerSpecification, zoom: number): (seen: Seen) => boolean {
  const { minzoom = 0, maxzoom = Infinity, layout } = layer;
  if (zoom < minzoom || zoom >= maxzoom || layout?.visibility === 'none') return () => false;
  const filter = filterOf(layer);
  return (seen) => filter({ zoom: Math.floor(zoom) }, seen);
}

type Filter = ReturnType<typeof featureFilter>['filter'];

/** Filters are read once a style: a legend is made after every move of the map. */
const filters = new WeakMap<LayerSpecification, Filter>();

function filterOf(layer: LayerSpecification): Filter {
  const known = filters.get(layer);
  if (known !== undefined) return known;
  const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, layer.id);
  filters.set(layer, filter);
  return filter;
}
