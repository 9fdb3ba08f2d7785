import { EDGELESS } from '../core/edgeless.ts';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DrawnFeature, DrawnProperties, PlaceKind } from '../core/model.ts';
import type { Feature, Geometry } from 'geojson';

/** What a geometry is drawn as. */
export type Shape = 'point' | 'line' | 'area';

const SHAPES: Readonly<Record<Shape, readonly Geometry['type'][]>> = {
  point: ['Point', 'MultiPoint'],
  line: ['LineString', 'MultiLineString'],
  area: ['Polygon', 'MultiPolygon'],
};

/** Kinds whose points get a dot; a district or a region has no spot to put it on. */
export const DOTTED: readonly PlaceKind[] = ['city', 'site'];

/** What stands for a place beside its name: a city and a spot have a dot, a country and a name nothing. */
export type Mark = 'city' | 'spot' | 'line' | 'area' | 'country' | 'name';

/** Kinds whose outline no source fixes, so that none is drawn. */
export const VAGUE = EDGELESS;

/** Kinds whose outline can be drawn, if only approximately. */
export const EDGED: readonly PlaceKind[] = [
  'city',
  'district',
  'site',
  'route',
  'corridor',
  'water',
];

/** Some of a layer's features; what draws them and whether there are any follow from one value. */
export interface Subset {
  readonly shape: Shape;
  readonly kinds: readonly PlaceKind[];
  /** Only mentioned places, or only context; both without it. */
  readonly mentioned?: boolean;
}

/** A geometry's shape; null for a collection, which has none. */
export function shapeOf(geometry: Geometry): Shape | null {
  if (SHAPES.point.includes(geometry.type)) return 'point';
  if (SHAPES.line.includes(geometry.type)) return 'line';
  return SHAPES.area.includes(geometry.type) ? 'area' : null;
}

/** What stands for a place on the map. */
export function markOf({ geometry, properties }: DrawnFeature): Mark {
  const shape = shapeOf(geometry);
  if (properties.kind === 'country') return 'country';
  if (shape === 'line' || shape === 'area') return shape;
  if (properties.kind === 'city') return 'city';
  return DOTTED.includes(properties.kind) ? 'spot' : 'name';
}

/** Whether the feature is one of the subset. */
export function holds(subset: Subset, feature: Feature<Geometry, DrawnProperties>): boolean {
  return (
    shapeOf(feature.geometry) === subset.shape &&
    subset.kinds.includes(feature.properties.kind) &&
    (subset.mentioned ?? feature.properties.mentioned) === feature.properties.mentioned
  );
}

/** The same as an expression. */
export function filterOf(subset: Subset): ExpressionSpecification {
  const conditions: ExpressionSpecification[] = [
    ofShape(subset.shape),
    ['match', ['get', 'kind'], [...subset.kinds], true, false],
  ];
  if (subset.mentioned !== undefined) {
    conditions.push(['==', ['get', 'mentioned'], subset.mentioned]);
  }
  return ['all', ...conditions];
}

/** Whether a feature of any source has this shape. */
export function ofShape(shape: Shape): ExpressionSpecification {
  return ['match', ['geometry-type'], [...SHAPES[shape]], true, false];
}
