import { isOpen } from '../geojson/ring-rules.ts';
import { isTooExact } from '../geojson/position-rules.ts';
import { wronglyWound } from '../geojson/polygon-rules.ts';
import { nodeOfPosition, type GeometryView } from '../geojson/view.ts';
import { memberRange } from '../json/located-object.ts';
import { rangeOf } from '../json/located.ts';
import { memberOf, type JsonNode, type JsonObject } from '../json/node.ts';
import { plainOf } from '../json/plain.ts';
import type { RuleId } from '../rules/rules.ts';
import type { Edit } from './edit.ts';

/** The edits that mend what breaks a rule in one geometry of a text. */
type GeometryMend = (geometry: GeometryView, text: string) => readonly Edit[];

/** Numbers with more than six decimals, rounded. */
const roundPositions: GeometryMend = (geometry) =>
  geometry.chains.flatMap((chain) =>
    chain.positions.flatMap((position, index) => {
      if (!position.some(isTooExact)) return [];
      const node = nodeOfPosition(geometry, chain, index);
      const items = node.kind === 'array' ? node.items : [];
      return items.flatMap((item) => {
        const range = rangeOf(item);
        if (range === null || item.kind !== 'number' || !isTooExact(item.value)) return [];
        // Adding 0 makes 0 of -0.
        return [{ ...range, text: String(Math.round(item.value * 1e6) / 1e6 + 0) }];
      });
    }),
  );

/** The first position again at the end of open rings, parted from the last as that is from its own. */
const closeRings: GeometryMend = (geometry, text) =>
  geometry.rings.flatMap((ring) => {
    const count = ring.positions.length;
    if (!isOpen(ring) || count < 3) return [];
    const [first, before, last] = [0, count - 2, count - 1].map((index) =>
      rangeOf(nodeOfPosition(geometry, ring, index)),
    );
    if (!first || !before || !last) return [];
    const added = text.slice(before.end, last.start) + text.slice(first.start, first.end);
    return [{ start: last.end, end: last.end, text: added }];
  });

/** The positions of rings that run the wrong way, in reverse, with all between them as it is. */
const reverseRings: GeometryMend = (geometry, text) =>
  wronglyWound(geometry).flatMap((ring) => {
    const ranges = ring.positions.flatMap(
      (_, index) => rangeOf(nodeOfPosition(geometry, ring, index)) ?? [],
    );
    return ranges.map((range, index) => {
      const other = ranges[ranges.length - 1 - index] ?? range;
      return { ...range, text: text.slice(other.start, other.end) };
    });
  });

/** What can be mended in geometries without judgement, in an order in which no mend undoes another. */
export const GEOMETRY_MENDS: readonly (readonly [RuleId, GeometryMend])[] = [
  ['six-decimals', roundPositions],
  ['rings-closed', closeRings],
  ['rings-winding', reverseRings],
];

/** Other names of what GeoJSON means anyway. */
const WGS84 = /^(urn:ogc:def:crs:(OGC:(1\.3)?:?CRS84|EPSG:[\d.]*:4326)|(OGC:)?CRS84|EPSG:4326)$/i;

/** A "crs" that says what every GeoJSON is, taken out; none where positions would have to be converted. */
export function withoutCrs(root: JsonObject, text: string): readonly Edit[] {
  const crs = memberOf(root, 'crs');
  const range = memberRange(root, 'crs');
  if (crs === undefined || range === null || !isWgs84(crs)) return [];
  const after = /^\s*,\s*/.exec(text.slice(range.end))?.[0];
  if (after !== undefined) return [{ start: range.start, end: range.end + after.length, text: '' }];
  const before = /\s*,\s*$/.exec(text.slice(0, range.start))?.[0] ?? '';
  return [{ start: range.start - before.length, end: range.end, text: '' }];
}

/** Whether a "crs" says what every GeoJSON is: longitude and latitude in WGS 84. */
export function isWgs84(crs: JsonNode): boolean {
  if (crs.kind === 'null') return true;
  const properties = crs.kind === 'object' ? memberOf(crs, 'properties') : undefined;
  const name = properties?.kind === 'object' ? memberOf(properties, 'name') : undefined;
  return name !== undefined && WGS84.test(String(plainOf(name)));
}
