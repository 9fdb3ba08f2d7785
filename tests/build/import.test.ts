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
      '"Mixed" is made of',
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
    expect(() => requestOf(['map.geojson'])).toThrow(/needs no import/);
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
    expect(idsFor(['A', 'a', 'a 2', 'Ä', null])).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'place-5']);
  });
});
