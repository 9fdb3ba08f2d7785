import type { LngLat } from '../model.ts';
import {
  describe,
  memberOf,
  type JsonArray,
  type JsonNode,
  type JsonObject,
} from '../json/node.ts';
import { didYouMean } from '../near-names.ts';
import { errorAt, type Report } from '../report.ts';
import { wordOf } from '../vocabulary.ts';
import {
  GEOMETRY_TYPES,
  type GeometryView,
  type LineView,
  type PolygonView,
  type PositionView,
} from './view.ts';

/** Reads a geometry as far as it has the shape that its type demands; reports what has not. */
export function readGeometry(node: JsonObject, report: Report): GeometryView | null {
  const typeNode = memberOf(node, 'type');
  const type = typeNode?.kind === 'string' ? wordOf(typeNode.value, GEOMETRY_TYPES) : undefined;
  if (type === undefined) {
    reportType(node, typeNode, report);
    return null;
  }
  const coordinates = memberOf(node, 'coordinates');
  if (coordinates === undefined) {
    const message = `This ${type} has no member "coordinates". Add it.`;
    report(errorAt(node, 'coordinates-shape', message));
    return null;
  }
  const none = { node, type, points: [], lines: [], polygons: [] };
  const list = arrayOf(coordinates, `the coordinates of a ${type}`, report);
  if (list === null) return { ...none, coordinates: null };
  const whole = { ...none, coordinates: list };
  switch (type) {
    case 'Point':
      return { ...whole, points: [positionOf(list)] };
    case 'LineString':
      return { ...whole, lines: [lineOf(list, report)] };
    case 'MultiLineString':
      return { ...whole, lines: listsIn(list, 'a line', report).map((l) => lineOf(l, report)) };
    case 'Polygon':
      return { ...whole, polygons: [polygonOf(list, report)] };
    case 'MultiPolygon': {
      const polygons = listsIn(list, 'a polygon (a list of rings)', report);
      return { ...whole, polygons: polygons.map((polygon) => polygonOf(polygon, report)) };
    }
  }
}

function polygonOf(node: JsonArray, report: Report): PolygonView {
  return { node, rings: listsIn(node, 'a ring', report).map((ring) => lineOf(ring, report)) };
}

function lineOf(node: JsonArray, report: Report): LineView {
  return { node, positions: listsIn(node, 'a position [lng, lat]', report).map(positionOf) };
}

function positionOf(node: JsonArray): PositionView {
  const numbers = node.items.flatMap((item): number[] =>
    item.kind === 'number' && Number.isFinite(item.value) ? [item.value] : [],
  );
  const [lng, lat] = numbers;
  const isGood = numbers.length === node.items.length && numbers.length <= 3;
  const at: LngLat | null = isGood && lng !== undefined && lat !== undefined ? [lng, lat] : null;
  return { node, at };
}

/** The lists of a list; only the first item that is none is reported. */
function listsIn(node: JsonArray, wanted: string, report: Report): readonly JsonArray[] {
  const stray = node.items.find((item) => item.kind !== 'array');
  if (stray !== undefined) arrayOf(stray, wanted, report);
  return node.items.flatMap((item) => (item.kind === 'array' ? [item] : []));
}

function arrayOf(node: JsonNode, wanted: string, report: Report): JsonArray | null {
  if (node.kind === 'array') return node;
  const message = `Here ${wanted} must stand, as a list; this is ${describe(node)}.`;
  report(errorAt(node, 'coordinates-shape', message));
  return null;
}

function reportType(node: JsonObject, type: JsonNode | undefined, report: Report): void {
  const found = type === undefined ? 'there is none' : `it is ${describe(type)}`;
  const hint = type?.kind === 'string' ? didYouMean(type.value, GEOMETRY_TYPES) : '';
  const message = `A geometry's "type" must be one of ${GEOMETRY_TYPES.join(', ')}; ${found}.${hint}`;
  report(errorAt(type ?? node, 'geometry-type', message));
}
