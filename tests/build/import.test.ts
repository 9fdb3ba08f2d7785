import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idsFor, kebabOf } from '../../src/build/import/ids.ts';
import { requestOf } from '../../src/build/import/request.ts';
import { runImport } from '../../src/build/import/run-import.ts';
import { makeEdition } from '../../src/build/new/make-edition.ts';
import { compileDirectory } from '../../src/build/compile.ts';

let temporary = '';
let said = '';
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'atlas-import-'));
  said = '';
});
afterEach(() => rm(temporary, { recursive: true, force: true }));

const out = (): string => join(temporary, 'out.geojson');
async function importOf(name: string, content: string | Uint8Array, ...more: readonly string[]) {
  const file = join(temporary, name);
  await writeFile(file, content);
  const code = await runImport(
    requestOf([file, '--out', out(), ...more]),
    (text) => (said += text),
  );
  return { code, layer: JSON.parse(await readFile(out(), 'utf8')) };
}

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
  <Style id="s"><IconStyle/></Style>
  <Folder><name>Coast</name>
    <Placemark><name>Mole d’Été</name><description>old</description><Point><coordinates>4.12345678,43.5,12</coordinates></Point></Placemark>
    <Placemark><name>Path</name><LineString><coordinates>4,43 4.1,43.1</coordinates></LineString></Placemark>
  </Folder>
  <Placemark><name>Basin</name><Polygon><outerBoundaryIs><LinearRing><coordinates>4,43 4,44 5,44 5,43 4,43</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
  <Placemark><name>Mixed</name><MultiGeometry><Point><coordinates>4,43</coordinates></Point><LineString><coordinates>4,43 4.1,43.1</coordinates></LineString></MultiGeometry></Placemark>
  <Placemark><name>Nowhere</name></Placemark>
</Document></kml>`;

/** As QGIS writes it when nothing is set but the CRS. */
const QGIS = `{
"type": "FeatureCollection",
"name": "places",
"crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
"features": [
{ "type": "Feature", "properties": { "id": 1, "name": "Le Fret", "kind": "city", "precision": 400, "surveyed": null }, "geometry": { "type": "Point", "coordinates": [ -4.507512412093112, 48.284501230981230 ] } },
{ "type": "Feature", "properties": { "id": 2, "name": "Île Longue", "surveyed": "2019" }, "geometry": { "type": "MultiPolygon", "coordinates": [ [ [ [ -4.512, 48.31 ], [ -4.500000000000001, 48.31 ], [ -4.5, 48.297 ], [ -4.512, 48.297 ], [ -4.512, 48.31 ] ] ] ] } },
{ "type": "Feature", "properties": { "id": 3, "name": null }, "geometry": { "type": "MultiPoint", "coordinates": [ [ -4.49, 48.39 ] ] } },
{ "type": "Feature", "properties": { "id": 4, "name": "Broken" }, "geometry": { "type": "Point", "coordinates": [ null, 48.39 ] } },
{ "type": "Feature", "properties": { "id": 5, "name": "Nowhere" }, "geometry": null }
]
}
`;

describe('npm run import', () => {
  test('makes a layer of a KML file, and tells what it left out', async () => {
    const { code, layer } = await importOf('a.kml', KML);
    expect(code).toBe(1);
    expect(layer.features.map((feature: { id: string }) => feature.id)).toEqual([
      'mole-dete',
      'path',
      'basin',
    ]);
    expect(layer.features[0].geometry.coordinates).toEqual([4.123457, 43.5]);
    // Counter-clockwise, as RFC 7946 has it.
    expect(layer.features[2].geometry.coordinates[0][1]).toEqual([5, 43]);
    for (const told of [
      '1 × style.',
      '1 × folder',
      '1 × description',
      '1 × elevation.',
      '"Mixed" is made of points, lines and areas',
      '"Nowhere" has no position',
    ]) {
      expect(said).toContain(told);
    }
  });

  test('makes a layer of a CSV file, with bad rows by line', async () => {
    const { code, layer } = await importOf(
      'towns.csv',
      '\uFEFFName;Longitude;Latitude;Rank\r\n"Deir; ez-Zor";40,14;35,33;1\r\n;;;\r\nUp;35;100;2\r\nNone;x;1;2\r\nFar;500000;4000000;1\r\nحلب;37.15;36.2;1\r\n',
    );
    expect(code).toBe(1);
    expect(layer.features.map((feature: { id: string }) => feature.id)).toEqual([
      'deir-ez-zor',
      'place-2',
    ]);
    expect(layer.features[0].geometry.coordinates).toEqual([40.14, 35.33]);
    expect(said).toMatch(/Line 3 is empty/);
    expect(said).toMatch(/Line 4 .*swapped/);
    expect(said).toMatch(/Line 5 .*write degrees/);
    expect(said).toMatch(/Line 6 .*projected/);
    expect(said).toContain('no room for: Rank');
  });

  test('keeps of a table what places have members for', async () => {
    const { code, layer } = await importOf(
      'towns.csv',
      'id;name;lon;lat;Kind;precision;certainty;sources;variants;note;name:ar\nquay;Old Mole;4,5;43,3;site;50,5;certain;own|survey;the Mole| Môle;By the sea.;\n',
    );
    expect(code).toBe(0);
    expect(layer.features[0]).toEqual({
      type: 'Feature',
      id: 'quay',
      properties: {
        name: 'Old Mole',
        'name:ar': null,
        variants: ['the Mole', 'Môle'],
        kind: 'site',
        precision: 50.5,
        certainty: 'certain',
        sources: ['own', 'survey'],
        note: 'By the sea.',
      },
      geometry: { type: 'Point', coordinates: [4.5, 43.3] },
    });
  });

  test('says of all places what the file does not say', async () => {
    const set = ['kind=city', 'sources=own'].flatMap((word) => ['--set', word]);
    const { layer } = await importOf('a.csv', 'name,x,y,kind\nUp,4,43,site\nLow,5,43,\n', ...set);
    expect(layer.features).toMatchObject([
      { properties: { kind: 'site', sources: ['own'], precision: null } },
      { properties: { kind: 'city', sources: ['own'], precision: null } },
    ]);
    expect(() => requestOf(['a.csv', '--set', 'kin=city'])).toThrow(/Did you mean "kind"/);
    expect(() => requestOf(['a.csv', '--set', 'kind'])).toThrow(/kind=site/);
  });

  test('says what to do next with a file that stands in its edition', async () => {
    const directory = join(temporary, 'edition');
    await makeEdition(directory, '2026-11-22');
    const into = (name: string) => ['--force', '--out', join(directory, 'layers', name)];
    const csv = join(temporary, 'b.csv');
    await writeFile(csv, 'name,x,y\nUp,4,43\n');
    await runImport(requestOf([csv, ...into('places.geojson')]), (text) => (said += text));
    expect(said).not.toContain('"title"');
    await runImport(requestOf([csv, ...into('b.geojson')]), (text) => (said += text));
    expect(said).toMatch(/add \{ "id": "b", .* to "layers" in .*edition\.json/);
  });

  test('makes a layer of what QGIS saves', async () => {
    const { code, layer } = await importOf('qgis.geojson', QGIS);
    expect(code).toBe(1);
    expect(layer.crs).toBeUndefined();
    expect(layer.features.map((feature: { id: string }) => feature.id)).toEqual([
      'le-fret',
      'ile-longue',
      'place-3',
    ]);
    expect(layer.features[0]).toMatchObject({
      properties: { name: 'Le Fret', kind: 'city', precision: 400 },
      geometry: { type: 'Point', coordinates: [-4.507512, 48.284501] },
    });
    // One part without "Multi", counter-clockwise.
    expect(layer.features[1].geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [-4.512, 48.31],
          [-4.512, 48.297],
          [-4.5, 48.297],
          [-4.5, 48.31],
          [-4.512, 48.31],
        ],
      ],
    });
    expect(layer.features[2].geometry).toEqual({ type: 'Point', coordinates: [-4.49, 48.39] });
    expect(said).toContain('"Nowhere" has no position');
    expect(said).toContain('no room for: surveyed');
    expect(said).toContain('1 × no name');
    expect(said).toMatch(/Line 9: .*two or three finite numbers/);
  });

  test('makes a layer of what geojson.io saves', async () => {
    const feature = {
      type: 'Feature',
      properties: { name: 'Lanvéoc', stroke: '#555', kind: 'city' },
      geometry: { coordinates: [-4.46203428372951, 48.28910318237495], type: 'Point' },
      id: 0,
    };
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] }, null, 2);
    const { layer } = await importOf('map.geojson', text);
    expect(layer.features).toMatchObject([{ id: 'lanveoc', properties: { kind: 'city' } }]);
    expect(said).toContain('no room for: stroke');
  });

  test('refuses positions that are no degrees', async () => {
    const crs = '"crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::3857" } }';
    const text = `{"type":"FeatureCollection",\n${crs},\n"features":[]}`;
    await expect(importOf('mercator.geojson', text)).rejects.toThrow(
      /EPSG::3857, line 2.*EPSG:4326/,
    );
  });

  test('leaves nothing to tell of a plain table, and what is empty to npm run validate', async () => {
    const { code } = await importOf('plain.csv', 'name,x,y\nOld Mole,4.5,43.3\n');
    expect(code).toBe(0);
    const directory = join(temporary, 'edition');
    await makeEdition(directory, '2026-11-22');
    const places = JSON.parse(await readFile(join(directory, 'layers/places.geojson'), 'utf8'));
    places.features.push(...JSON.parse(await readFile(out(), 'utf8')).features);
    await writeFile(join(directory, 'layers/places.geojson'), JSON.stringify(places));
    const messages = (await compileDirectory(directory)).issues
      .map(({ message }) => message)
      .join('\n');
    for (const member of ['kind', 'precision', 'certainty', 'sources'])
      expect(messages).toContain(member);
  });

  test('never overwrites a file without being told to', async () => {
    await writeFile(out(), 'mine');
    await expect(importOf('p.csv', 'x,y\n1,2\n')).rejects.toThrow(/there already.*--force/);
    expect(await readFile(out(), 'utf8')).toBe('mine');
    await importOf('p.csv', 'x,y\n1,2\n', '--force');
    expect((await readdir(temporary)).sort()).toEqual(['out.geojson', 'p.csv']);
  });

  test.each([
    ['broken.kml', '<kml><Document><Placemark>', /no XML/],
    ['other.kml', '<gpx></gpx>', /no element <kml>/],
    ['empty.kml', '', /no XML/],
    ['broken.geojson', '{"type": "FeatureCollection",\n"features": [}', /no JSON.*Line 2/],
    ['other.geojson', '{"type": "Topology"}', /FeatureCollection/],
    ['open.csv', 'name,x,y\n"Old,1,2\n', /no CSV/],
    ['head.csv', 'name,east,north\nOld,1,2\n', /"east", "north"/],
    ['empty.csv', '', /empty/],
    ['nothing.csv', 'x,y\na,b\n', /Nothing in the file can be drawn[^]*Line 2/],
    ['latin.csv', Uint8Array.from([0x78, 0x2c, 0x79, 0x0a, 0xe9]), /UTF-8/],
  ])('says what is wrong with %s, and writes nothing', async (name, content, reason) => {
    await expect(importOf(name, content)).rejects.toThrow(reason);
    expect(await readdir(temporary)).toEqual([name]);
  });

  test('knows what it can read, and says what to do with the rest', () => {
    expect(() => requestOf(['map.kmz'])).toThrow(/unzip/);
    expect(() => requestOf(['map.shp'])).toThrow(/QGIS/);
    expect(() => requestOf(['map.geojsn'])).toThrow(/geojson/);
    expect(() => requestOf(['map.csv', '--layer', 'My Layer'])).toThrow(/"my-layer"/);
    expect(requestOf(['Données 2.csv'])).toMatchObject({
      layer: 'donnees-2',
      out: 'donnees-2.geojson',
    });
  });
});

describe('ids', () => {
  test('are kebab-case ASCII, and no two the same', () => {
    expect(['Łódź', 'Sør-Trøndelag', 'Straße', "Ma'arrat", '!'].map(kebabOf)).toEqual([
      'lodz',
      'sor-trondelag',
      'strasse',
      'maarrat',
      '',
    ]);
    const names = ['A', 'a', 'a 2', 'Ä', null].map((name) => ({ name }));
    expect(idsFor(names)).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'place-5']);
  });

  test('are the file’s own where they are ids, not where a program counted', () => {
    const own = ['quay', '17', 'No id', 4, 'quay'].map((id) => ({ name: 'Old Quay', id }));
    expect(idsFor(own)).toEqual(['quay', 'old-quay', 'old-quay-2', 'old-quay-3', 'quay-2']);
  });
});
