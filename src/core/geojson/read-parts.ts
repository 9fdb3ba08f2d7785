import { describe, type JsonArray, type JsonNode } from '../json/node.ts';
import { errorAt, type Report } from '../report.ts';
import { positionOf } from './position.ts';
import { ringOf } from './ring.ts';
import type { GeometryType, LineView, PolygonView, PositionView } from './view.ts';

/** What coordinates consist of; one of the three. */
export interface Parts {
  readonly point?: PositionView;
  readonly lines?: readonly LineView[];
  readonly polygons?: readonly PolygonView[];
}

/** Reads coordinates to the depth that the type demands. */
export function partsOf(type: GeometryType, list: JsonArray, report: Report): Parts {
  switch (type) {
    case 'Point':
      return { point: positionOf(list) };
    case 'LineString':
      return { lines: [lineOf(list, report)] };
    case 'MultiLineString':
      return { lines: listsIn(list, 'a line', report).map((line) => lineOf(line, report)) };
    case 'Polygon':
      return { polygons: [polygonOf(list, report)] };
    case 'MultiPolygon': {
      const polygons = listsIn(list, 'a polygon (a list of rings)', report);
      return { polygons: polygons.map((polygon) => polygonOf(polygon, report)) };
    }
  }
}

function polygonOf(node: JsonArray, report: Report): PolygonView {
  const rings = listsIn(node, 'a ring', report).map((ring) => ringOf(lineOf(ring, report)));
  return { node, rings };
}

function lineOf(node: JsonArray, report: Report): LineView {
  return { node, positions: listsIn(node, 'a position [lng, lat]', report).map(positionOf) };
}

/** The lists of a list; only the first item that is none is reported. */
function listsIn(node: JsonArray, wanted: string, report: Report): readonly JsonArray[] {
  const stray = node.items.find((item) => item.kind !== 'array');
  if (stray !== undefined) arrayOf(stray, wanted, report);
  return node.items.flatMap((item) => (item.kind === 'array' ? [item] : []));
}

/** A value that must be a list; null, with an issue, if it is none. */
export function arrayOf(node: JsonNode, wanted: string, report: Report): JsonArray | null {
  if (node.kind === 'array') return node;
  const message = `Here ${wanted} must stand, as a list; this is ${describe(node)}.`;
  report(errorAt(node, 'coordinates-shape', message));
  return null;
}
