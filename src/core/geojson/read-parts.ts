import { describe, type Json, type JsonArray, type JsonNode } from '../json/node.ts';
import { itemWithin, plainItems } from '../json/plain.ts';
import { issueAt, type Report } from '../report.ts';
import { isList, isPosition } from './position.ts';
import { wholePartsOf } from './read-whole-parts.ts';
import type { Chain, GeometryType, PolygonView } from './view.ts';

/** What coordinates consist of. */
export interface Parts {
  readonly point: Chain | null;
  readonly lines: readonly Chain[];
  readonly polygons: readonly PolygonView[];
  /** Where the positions stand that are none. */
  readonly bad: readonly (readonly number[])[];
}

/** Reads coordinates to the depth that the type demands. What has not its shape is left out. */
export function partsOf(type: GeometryType, coordinates: JsonArray, report: Report): Parts {
  return wholePartsOf(type, plainItems(coordinates)) ?? goodPartsOf(type, coordinates, report);
}

/** What is good of coordinates; what is not is reported. */
function goodPartsOf(type: GeometryType, coordinates: JsonArray, report: Report): Parts {
  const bad: (readonly number[])[] = [];
  const list = plainItems(coordinates);

  function chainOf(positions: readonly Json[], path: readonly number[]): Chain | null {
    if (positions.every(isPosition)) return { positions, path };
    const lists = listsIn(positions, path, 'a position [lng, lat]');
    for (const [item, itemPath] of lists) if (!isPosition(item)) bad.push(itemPath);
    return null;
  }

  function polygonOf(rings: readonly Json[], path: readonly number[]): PolygonView {
    const lists = listsIn(rings, path, 'a ring');
    const chains = lists.flatMap(([ring, ringPath]) => chainOf(ring, ringPath) ?? []);
    return { rings: chains, path, isWhole: chains.length === rings.length };
  }

  /** The lists of a list, each with its path; only the first item that is none is reported. */
  function listsIn(items: readonly Json[], path: readonly number[], wanted: string) {
    const stray = items.findIndex((item) => !isList(item));
    if (stray >= 0) tellStray(itemWithin(coordinates, [...path, stray]), wanted, report);
    return items.flatMap((item, index): [readonly Json[], readonly number[]][] =>
      isList(item) ? [[item, [...path, index]]] : [],
    );
  }

  const parts = { point: null, lines: [], polygons: [], bad };
  switch (type) {
    case 'Point':
      if (isPosition(list)) return { ...parts, point: { positions: [list], path: [] } };
      return { ...parts, bad: [[]] };
    case 'LineString':
      return { ...parts, lines: [chainOf(list, []) ?? []].flat() };
    case 'MultiLineString': {
      const lines = listsIn(list, [], 'a line');
      return { ...parts, lines: lines.flatMap(([line, path]) => chainOf(line, path) ?? []) };
    }
    case 'Polygon':
      return { ...parts, polygons: [polygonOf(list, [])] };
    case 'MultiPolygon': {
      const polygons = listsIn(list, [], 'a polygon (a list of rings)');
      return { ...parts, polygons: polygons.map(([rings, path]) => polygonOf(rings, path)) };
    }
  }
}

/** A value that must be a list; null, with an issue, if it is none. */
export function arrayOf(node: JsonNode, wanted: string, report: Report): JsonArray | null {
  if (node.kind === 'array') return node;
  tellStray(node, wanted, report);
  return null;
}

function tellStray(node: JsonNode, wanted: string, report: Report): void {
  const message = `Here ${wanted} must stand, as a list; this is ${describe(node)}.`;
  report(issueAt(node, 'coordinates-shape', message));
}
