/**
 * `tsx src/build/geography/districts.ts`: draws the districts of Aleppo and the built-up areas from
 * the facts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, Geometry } from 'geojson';
import type { Properties } from './context-collection.ts';
import { trusted } from './context-trust.ts';
import { parseControlPoints } from './context-points.ts';
import { reachesOf, streamOf } from './context-water.ts';
import { areaFeatures } from './districts-areas.ts';
import { drawBorders } from './districts-coverage.ts';
import { districtFeatures } from './districts-features.ts';
import { outlinesOf } from './districts-plane.ts';
import { builtUpArea } from './districts-polygons.ts';
import { parseRoads } from './districts-roads.ts';
import { parseDistricts } from './districts-table.ts';
import { footprint } from './footprint.ts';
import type { District } from './districts-table.ts';

const GEODATA = new URL('../../../geodata/', import.meta.url);

export interface DistrictFiles {
  /** geodata/layers/aleppo-districts.geojson */
  readonly districts: string;
  /** geodata/context/built-up.geojson */
  readonly builtUp: string;
}

/** The tables of geodata/reference that the districts are drawn from, as text. */
export interface DistrictTables {
  /** districts.tsv */
  readonly districts: string;
  /** control-points.tsv */
  readonly controlPoints: string;
  /** areas.tsv */
  readonly areas: string;
}

/** The two files as text, from their tables; always the same. */
export function buildDistricts(tables: DistrictTables): DistrictFiles {
  const districts = parseDistricts(tables.districts);
  const roads = parseRoads(tables.controlPoints);
  const arcs = drawBorders(outlinesOf(districts), roads);
  const builtUp: Feature = {
    type: 'Feature',
    id: 'aleppo-built-up',
    properties: { name: 'Built-up area of Aleppo (schematic)', ...trustOf(districts) },
    geometry: builtUpArea(arcs),
  };
  const reaches = reachesOf(
    parseControlPoints(tables.controlPoints, 'control-points.tsv'),
    'control-points.tsv',
  );
  return {
    districts: collection([
      ...areaFeatures(tables.areas),
      ...districtFeatures(districts, arcs, roads),
    ]),
    builtUp: collection([builtUp, footprint(tables.areas, streamOf(...reaches))]),
  };
}

/** The union is known no better than the worst of its districts, by the sources of them all. */
function trustOf(districts: readonly District[]): Properties {
  const precision = Math.max(...districts.map((district) => district.precision));
  const sources = districts.flatMap((district) => district.sources);
  return trusted('less-certain', precision, [...sources, 'own']);
}

/** One feature a line, so that a change shows where it is. */
function collection(features: readonly Feature<Geometry | null>[]): string {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function main(): void {
  const read = (path: string): string => readFileSync(new URL(path, GEODATA), 'utf8');
  const files = buildDistricts({
    districts: read('reference/districts.tsv'),
    controlPoints: read('reference/control-points.tsv'),
    areas: read('reference/areas.tsv'),
  });
  writeFileSync(new URL('layers/aleppo-districts.geojson', GEODATA), files.districts);
  writeFileSync(new URL('context/built-up.geojson', GEODATA), files.builtUp);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
