import {
  describe,
  memberOf,
  textAt,
  type JsonArray,
  type JsonNode,
  type JsonObject,
} from '../json/node.ts';
import { itemWithin } from '../json/plain.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import { wordOf } from '../vocabulary.ts';
import { arrayOf, partsOf, type Parts } from './read-parts.ts';
import { andMore } from './rule.ts';
import { boxOf, type Box } from './shape/boxes.ts';
import { GEOMETRY_TYPES, type Chain, type GeometryType, type GeometryView } from './view.ts';

/** Reads a geometry as far as it has the shape that its type demands; reports what has not. */
export function readGeometry(node: JsonObject, report: Report): GeometryView | null {
  const written = textAt(node, 'type');
  const type = written === undefined ? undefined : wordOf(written, GEOMETRY_TYPES);
  if (type === undefined) {
    reportType(node, memberOf(node, 'type'), report);
    return null;
  }
  const member = memberOf(node, 'coordinates');
  if (member === undefined) {
    const message = `This ${type} has no member "coordinates". Add it.`;
    report(issueAt(node, 'coordinates-shape', message));
    return null;
  }
  const coordinates = arrayOf(member, `the coordinates of a ${type}`, report);
  if (coordinates === null) return null;
  const parts = partsOf(type, coordinates, report);
  tellBad(coordinates, parts.bad, report);
  return viewOf(node, type, coordinates, parts);
}

function viewOf(
  node: JsonObject,
  type: GeometryType,
  coordinates: JsonArray,
  { point, lines, polygons }: Parts,
): GeometryView {
  const rings =
    polygons.length === 1 ? (polygons[0]?.rings ?? []) : polygons.flatMap((p) => p.rings);
  const chains = point !== null ? [point] : lines.length > 0 ? lines : rings;
  return { node, type, coordinates, lines, polygons, rings, chains, box: boxOfChains(chains) };
}

function boxOfChains(chains: readonly Chain[]): Box {
  const [first] = chains;
  if (chains.length === 1 && first !== undefined) return boxOf(first.positions);
  return boxOf(chains.flatMap(({ positions }) => positions));
}

/** A position is two or three finite numbers. Of a number beyond all numbers JSON's rule speaks. */
function tellBad(
  coordinates: JsonArray,
  paths: readonly (readonly number[])[],
  report: Report,
): void {
  const [first] = paths;
  if (first === undefined) return;
  const node = itemWithin(coordinates, first);
  const items = node.kind === 'array' ? node.items : [];
  const wrong = items.find((item) => item.kind !== 'number');
  const isOnlyEndless = wrong === undefined && (items.length === 2 || items.length === 3);
  if (isOnlyEndless && paths.length === 1) return;
  const message = `A position must be two or three finite numbers, [lng, lat] or [lng, lat, metres]; this is not.${andMore(paths.length)}`;
  report(issueAt(wrong ?? node, 'position-numbers', message));
}

function reportType(node: JsonObject, type: JsonNode | undefined, report: Report): void {
  const found = type === undefined ? 'there is none' : `it is ${describe(type)}`;
  const hint = type?.kind === 'string' ? didYouMean(type.value, GEOMETRY_TYPES) : '';
  const message = `A geometry's "type" must be one of ${GEOMETRY_TYPES.join(', ')}; ${found}.${hint}`;
  report(issueAt(type ?? node, 'geometry-type', message));
}
