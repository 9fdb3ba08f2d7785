import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { ask } from '../support/gdal.ts';

const scratch = mkdtempSync(join(tmpdir(), 'article-atlas-referee-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));

type Collection = FeatureCollection<Geometry | null>;

/** The files of the data, by a short name. */
const files = ['layers', 'context'].flatMap((folder) =>
  readdirSync(`geodata/${folder}`)
    .filter((name) => name.endsWith('.geojson'))
    .map((name): [string, string] => [`${folder}/${name}`, `geodata/${folder}/${name}`]),
);

/** What the page draws of them, the derived areas made. */
const drawn = collectionsIn(compiled.geography).map(([name, collection]): [string, string] => [
  `what is drawn of ${name}`,
  written(name, collection),
]);

describe('GDAL, asked as a referee,', () => {
  it.each([...files, ...drawn])(
    'finds each geometry of %s valid, and all of them',
    async (_, path) => {
      const { features } = read(path);
      expect(features.length).toBeGreaterThan(0);
      const wanted = features.map(({ geometry }) => (geometry === null ? null : ''));
      expect(await faultsOf(path)).toEqual(wanted);
    },
  );

  it.each(files)('misses a geometry in %s only where the file says why', async (_, path) => {
    const excused = read(path).features.map(
      ({ properties }) => properties?.['unlocated'] !== undefined || properties?.['derived'],
    );
    const faults = await faultsOf(path);
    expect(faults.map((fault) => fault === null)).toEqual(excused.map(Boolean));
  });

  it('misses no geometry in what is drawn: all places but the unlocated', async () => {
    const { places } = compiled.edition;
    const nowhere = places.flatMap(({ id, unlocated }) => (unlocated === null ? [] : [id]));
    expect(nowhere.sort()).toEqual(['empire-of-chaos', 'gulf', 'yugoslavia']);
    const located = Object.values(compiled.geography.layers).flatMap(({ features }) => features);
    expect(located).toHaveLength(places.length - nowhere.length);
    for (const [, path] of drawn) expect(await faultsOf(path)).not.toContain(null);
  });

  it('finds no two districts that overlap', async () => {
    const { features } = read('geodata/layers/aleppo-districts.geojson');
    const districts = features.filter(
      ({ geometry, properties }) => geometry !== null && properties?.['kind'] === 'district',
    );
    expect(districts).toHaveLength(133);
    expect(await overlapsIn(written('districts', collectionOf(districts)))).toEqual([]);
  });
});

describe('the referee can tell', () => {
  const square: Position[] = [
    [37, 36],
    [38, 36],
    [38, 37],
    [37, 37],
    [37, 36],
  ];
  const bowTie: Position[] = [
    [37, 36],
    [38, 37],
    [38, 36],
    [37, 37],
    [37, 36],
  ];
  const moved = (east: number): Position[] =>
    square.map(([lng = 0, lat = 0]): Position => [lng + east, lat]);

  async function faultOf(geometry: Geometry | null): Promise<string | null | undefined> {
    const [fault] = await faultsOf(written('tried', collectionOf([featureOf(geometry)])));
    return fault;
  }

  it('a bow-tie', async () => {
    const fault = await faultOf({ type: 'Polygon', coordinates: [bowTie] });
    expect(fault).toMatch(/^Self-intersection/);
  });

  it('a hole outside its shell', async () => {
    const fault = await faultOf({ type: 'Polygon', coordinates: [square, moved(5)] });
    expect(fault).toMatch(/^Hole lies outside shell/);
  });

  it('two parts that lie on one another', async () => {
    const fault = await faultOf({ type: 'MultiPolygon', coordinates: [[square], [square]] });
    expect(fault).toMatch(/^Self-intersection/);
  });

  it('a line that stays where it is', async () => {
    const fault = await faultOf({ type: 'LineString', coordinates: [bowTie, bowTie].map(first) });
    expect(fault).toMatch(/^Too few points/);
  });

  it('what is good, and nothing at all', async () => {
    expect(await faultOf({ type: 'Polygon', coordinates: [square] })).toBe('');
    expect(await faultOf(null)).toBeNull();
  });

  it('two areas that overlap from two that only touch', async () => {
    const areas = [0, 0.9, 1.9].map((east) =>
      featureOf({ type: 'Polygon', coordinates: [moved(east)] }, `at-${east}`),
    );
    expect(await overlapsIn(written('areas', collectionOf(areas)))).toEqual(['at-0 at-0.9']);
  });

  it('what is no GeoJSON', async () => {
    const path = join(scratch, 'none.geojson');
    writeFileSync(path, '{"type": "Topology"}');
    await expect(faultsOf(path)).rejects.toBeTruthy();
  });
});

/** Of every feature, in the order of the file: `''` where it is valid, `null` where there is nothing. */
async function faultsOf(path: string): Promise<(string | null)[]> {
  const sql = 'SELECT ST_IsValid(geometry) AS valid, ST_IsValidReason(geometry) AS why FROM layer';
  const rows = await ask(path, sql);
  return rows.map(({ valid, why }) => {
    if (valid === -1) return null;
    return valid === 1 ? '' : String(why);
  });
}

/** The ids of every two features whose insides have a point in common. */
async function overlapsIn(path: string): Promise<string[]> {
  const sql = `SELECT a.id AS one, b.id AS other FROM layer a, layer b
    WHERE a.id < b.id AND ST_Relate(a.geometry, b.geometry, 'T********')`;
  return (await ask(path, sql)).map(({ one, other }) => `${String(one)} ${String(other)}`);
}

function read(path: string): Collection {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Where GDAL can open it. */
function written(name: string, collection: Collection): string {
  const path = join(scratch, `${name}.geojson`);
  writeFileSync(path, JSON.stringify(collection));
  return path;
}

function collectionOf(features: Feature<Geometry | null>[]): Collection {
  return { type: 'FeatureCollection', features };
}

function featureOf(geometry: Geometry | null, id = 'tried'): Feature<Geometry | null> {
  return { type: 'Feature', id, properties: { name: id }, geometry };
}

function first([position = []]: Position[]): Position {
  return position;
}

/** All collections of the geography, however deep, that hold anything, by name. */
function collectionsIn(value: object, name = ''): [string, FeatureCollection][] {
  if (isCollection(value)) return value.features.length === 0 ? [] : [[name, value]];
  return Object.entries(value).flatMap(([key, inner]: [string, object]) =>
    collectionsIn(inner, name === '' ? key : `${name}-${key}`),
  );
}

function isCollection(value: object): value is FeatureCollection {
  return 'type' in value && value.type === 'FeatureCollection';
}
