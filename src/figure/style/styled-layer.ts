import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { checkStyle } from './check-style.ts';
import { checkProperties, isDrawnType, type DrawnType } from './properties.ts';
import { valuesOf, type Seen, type Values } from './parse-values.ts';

/** What the reader does with a feature, as the style's expressions ask for it. */
export type FeatureState = Readonly<Partial<Record<'selected' | 'focus', true>>>;

/** A style layer, read and checked, ready to be evaluated. */
export interface StyledLayer {
  readonly id: string;
  readonly type: DrawnType;
  /** Null for a background. */
  readonly source: string | null;
  /** Whether the style sets the property. */
  sets(property: string): boolean;
  /** Whether it is drawn at all at a zoom. */
  shownAt(zoom: number): boolean;
  /** Whether its filter lets a feature through; MapLibre asks at the whole zoom of its tiles. */
  holds(seen: Seen, zoom: number): boolean;
  /** Its properties for a feature, or for none. */
  values(seen: Seen | null, zoom: number, state: FeatureState): Values;
}

/** Reads a style's layers, bottom to top. Throws an Error on what the figure can't draw. */
export function styledLayers(style: StyleSpecification): readonly StyledLayer[] {
  checkStyle(style);
  return style.layers.map(styledLayer);
}

function styledLayer(layer: LayerSpecification): StyledLayer {
  checkProperties(layer);
  const { id, type, minzoom = 0, maxzoom = Infinity } = layer;
  if (!isDrawnType(type)) throw new Error(`"${type}" passed a check that it must not pass.`);
  const source = 'source' in layer && typeof layer.source === 'string' ? layer.source : null;
  const { filter, needGeometry } = featureFilter(filterOf(layer), `layer "${id}", filter`);
  if (needGeometry)
    throw new Error(`The figure can't draw "within" or "distance" of layer "${id}".`);
  const values = valuesOf(layer, type);
  return {
    id,
    type,
    source,
    sets: (property) => property in { ...layer.layout, ...layer.paint },
    shownAt: (zoom) => layer.layout?.visibility !== 'none' && zoom >= minzoom && zoom < maxzoom,
    holds: (seen, zoom) => filter({ zoom: Math.floor(zoom) }, seen),
    values: (seen, zoom, state) => values(zoom, seen, state),
  };
}

function filterOf(layer: LayerSpecification): Parameters<typeof featureFilter>[0] {
  return 'filter' in layer ? layer.filter : undefined;
}

const TYPES: Readonly<Record<string, Seen['type']>> = {
  Point: 1,
  MultiPoint: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

/** A feature as the style's expressions see it. @param promoted the property that holds its id */
export function seenAs(feature: Feature, promoted: string | null): Seen {
  const properties = feature.properties ?? {};
  const id: unknown = promoted === null ? feature.id : properties[promoted];
  return {
    type: TYPES[feature.geometry.type] ?? 1,
    id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
    properties,
  };
}
