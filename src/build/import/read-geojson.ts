import { geometryOf } from '../../core/geojson/geometry.ts';
import { readCollection, readFeature } from '../../core/geojson/read-collection.ts';
import type { Issue } from '../../core/issue.ts';
import { describe, memberOf, type JsonNode, type JsonObject } from '../../core/json/node.ts';
import { parseJson } from '../../core/json/parse-json.ts';
import { plainMembers, plainOf } from '../../core/json/plain.ts';
import { isWgs84 } from '../../core/mend/mends.ts';
import { NotImported, type Drawn, type ReadFile } from './drawn.ts';
import { memberFor } from './members.ts';

/** What programs call the attribute that holds the name. */
const NAME = /^(name|title|label|toponym)$/i;

/** The features of a GeoJSON file as QGIS, geojson.io and others save it. */
export function readGeojson(text: string): ReadFile {
  const lost: string[] = [];
  const tell = ({ line, message }: Issue): void => void lost.push(`Line ${line}: ${message}`);
  const root = parseJson('', text, tell);
  if (root === null) throw new NotImported(`The file is no JSON that can be read. ${lost.join()}`);
  checkCrs(root);
  const nodes = readCollection(root, (issue) => {
    throw new NotImported(issue.message);
  });
  const strangers = new Set<string>();
  const drawn = (nodes?.items ?? []).flatMap((node) => drawnOf(node, tell, strangers) ?? []);
  if (strangers.size > 0) {
    lost.push(`Attributes that places have no room for: ${[...strangers].join(', ')}.`);
  }
  return { drawn, lost };
}

/** The feature as a place; null, and told, where it can't be drawn. */
function drawnOf(
  node: JsonNode,
  tell: (issue: Issue) => void,
  strangers: Set<string>,
): Drawn | null {
  const single = node.kind === 'object' ? singlePoint(node) : null;
  const issues: Issue[] = [];
  const feature = readFeature(node, (issue) => issues.push(issue));
  if (single === null) issues.forEach(tell);
  if (feature === null) return null;
  const properties = feature.properties === null ? {} : plainMembers(feature.properties);
  const cells = new Map<string, unknown>();
  let name: string | null = null;
  for (const [key, value] of Object.entries(properties)) {
    const member = memberFor(key);
    if (NAME.test(key)) name ??= typeof value === 'string' ? value.trim() || null : null;
    else if (member !== null) cells.set(member, value);
    else if (value !== null && value !== '') strangers.add(key);
  }
  // An id that was chosen is one beside the properties.
  if (feature.id?.kind === 'string') cells.set('id', feature.id.value);
  if (single !== null) return { name, cells, geometry: { type: 'Point', coordinates: single } };
  const { geometry } = feature;
  if (geometry !== null && issues.length === 0) {
    return { name, cells, geometry: geometryOf(geometry) };
  }
  if (feature.isNull || memberOf(feature.node, 'geometry') === undefined) {
    const message = `${name === null ? 'A feature' : `"${name}"`} has no position.`;
    tell({ ...spotOf(node), rule: 'geometry-given', severity: 'error', message });
  }
  return null;
}

/** The position of a MultiPoint of one point, as QGIS saves points of some files. */
function singlePoint(feature: JsonObject): number[] | null {
  const node = memberOf(feature, 'geometry');
  if (node?.kind !== 'object') return null;
  const { type, coordinates } = plainMembers(node);
  if (type !== 'MultiPoint' || !Array.isArray(coordinates) || coordinates.length !== 1) return null;
  const [position] = coordinates;
  const numbers = Array.isArray(position)
    ? position.filter((item: unknown) => typeof item === 'number')
    : [];
  return numbers.length > 1 ? numbers : null;
}

function checkCrs(root: JsonNode): void {
  const crs = root.kind === 'object' ? memberOf(root, 'crs') : undefined;
  if (crs === undefined || isWgs84(crs)) return;
  const name = /"name":"([^"]*)"\}/.exec(JSON.stringify(plainOf(crs)))?.[1] ?? describe(crs);
  throw new NotImported(
    `The positions are in ${name}, line ${crs.line}, not in longitude and latitude. Save the file again with the CRS EPSG:4326 (WGS 84).`,
  );
}

function spotOf({ file, line, column }: JsonNode) {
  return { file, line, column };
}
