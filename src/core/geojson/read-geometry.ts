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
import { arrayOf, partsOf, type Parts } from './read-parts.ts';
import { GEOMETRY_TYPES, type GeometryType, type GeometryView } from './view.ts';

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
  const list = arrayOf(coordinates, `the coordinates of a ${type}`, report);
  const parts = list === null ? {} : partsOf(type, list, report);
  return viewOf(node, type, list, parts);
}

function viewOf(
  node: JsonObject,
  type: GeometryType,
  coordinates: JsonArray | null,
  { point, lines = [], polygons = [] }: Parts,
): GeometryView {
  const rings = polygons.flatMap((polygon) => polygon.rings);
  const chains = [...lines, ...rings].flatMap((chain) => chain.positions);
  const positions = point === undefined ? chains : [point];
  return { node, type, coordinates, lines, polygons, rings, positions };
}

function reportType(node: JsonObject, type: JsonNode | undefined, report: Report): void {
  const found = type === undefined ? 'there is none' : `it is ${describe(type)}`;
  const hint = type?.kind === 'string' ? didYouMean(type.value, GEOMETRY_TYPES) : '';
  const message = `A geometry's "type" must be one of ${GEOMETRY_TYPES.join(', ')}; ${found}.${hint}`;
  report(errorAt(type ?? node, 'geometry-type', message));
}
