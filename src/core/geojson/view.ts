import type { Position } from 'geojson';
import type { Bounds } from '../model.ts';
import type { JsonArray, JsonNode, JsonObject } from '../json/node.ts';
import { itemWithin } from '../json/plain.ts';
import type { Settle } from '../rules/settle.ts';
import type { Box } from './shape/boxes.ts';

/** What an edition may draw. Several points are several features, so there is no MultiPoint. */
export const GEOMETRY_TYPES = [
  'Point',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
] as const;
export type GeometryType = (typeof GEOMETRY_TYPES)[number];

/** A point, a line or a ring, of which every position is two or three finite numbers. */
export interface Chain {
  readonly positions: readonly Position[];
  /** The indexes that lead to it in the coordinates of its geometry. */
  readonly path: readonly number[];
}

/** The shell, then the holes. */
export interface PolygonView {
  readonly rings: readonly Chain[];
  readonly path: readonly number[];
  /** Whether none of its rings had to be left out. */
  readonly isWhole: boolean;
}

/** A geometry as rules see it: whatever of it has the right shape, without places in the file. */
export interface GeometryView {
  readonly node: JsonObject;
  readonly type: GeometryType;
  readonly coordinates: JsonArray;
  readonly lines: readonly Chain[];
  readonly polygons: readonly PolygonView[];
  /** All rings of all polygons. */
  readonly rings: readonly Chain[];
  /** The point, or the lines, or the rings. */
  readonly chains: readonly Chain[];
  /** Of all positions; turned inside out where there are none. */
  readonly box: Box;
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
  /** How grave the edition takes its issues. */
  readonly settle: Settle;
}

/** A chain's place in the file. */
export function nodeOfChain({ coordinates }: GeometryView, { path }: Chain): JsonNode {
  return itemWithin(coordinates, path);
}

/** The place of a chain's position in the file. */
export function nodeOfPosition(geometry: GeometryView, chain: Chain, index: number): JsonNode {
  if (geometry.type === 'Point') return geometry.coordinates;
  return itemWithin(geometry.coordinates, [...chain.path, index]);
}
