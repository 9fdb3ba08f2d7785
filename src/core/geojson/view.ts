import type { Bounds, LngLat } from '../model.ts';
import type { JsonArray, JsonNode, JsonObject } from '../json/node.ts';

/** What an edition may draw. Several points are several features, so there is no MultiPoint. */
export const GEOMETRY_TYPES = [
  'Point',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
] as const;
export type GeometryType = (typeof GEOMETRY_TYPES)[number];

/** A position of the file; `at` is null where it is not two or three finite numbers. */
export interface PositionView {
  readonly node: JsonArray;
  readonly at: LngLat | null;
}

/** The positions of a line or of a ring. */
export interface LineView {
  readonly node: JsonArray;
  readonly positions: readonly PositionView[];
}

export interface RingView extends LineView {
  /**
   * Its corners if one can judge of its shape: closed, all positions good and distinct, all on this
   * side of the antimeridian. Else null, and another rule has spoken.
   */
  readonly corners: readonly LngLat[] | null;
}

/** The shell, then the holes. */
export interface PolygonView {
  readonly node: JsonArray;
  readonly rings: readonly RingView[];
}

/** A geometry as rules see it: whatever of it has the right shape. */
export interface GeometryView {
  readonly node: JsonObject;
  readonly type: GeometryType;
  /** The coordinates; null where they are no list. */
  readonly coordinates: JsonArray | null;
  readonly lines: readonly LineView[];
  readonly polygons: readonly PolygonView[];
  /** All rings of all polygons. */
  readonly rings: readonly RingView[];
  /** All positions, in the order of the file. */
  readonly positions: readonly PositionView[];
}

/** A feature as rules see it. */
export interface FeatureView {
  readonly node: JsonObject;
  readonly id: JsonNode | undefined;
  readonly properties: JsonObject | null;
  /** Null where the file has null, or nothing that can be understood. */
  readonly geometry: GeometryView | null;
  /** Whether the file has an honest null. */
  readonly isNull: boolean;
}

/** What rules may know besides the feature. */
export interface Scope {
  /** Features of layers are places; features of context are not. */
  readonly holdsPlaces: boolean;
  /** Null while edition.json can't be read. */
  readonly region: Bounds | null;
}
