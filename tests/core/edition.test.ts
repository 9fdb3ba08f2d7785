import { describe, expect, test } from 'vitest';
import { compileEdition, type EditionFile } from '../../src/core/edition.ts';
import { compileGood, goodFiles, withFile } from './good-edition.ts';

describe('a good edition', () => {
  const { edition, geography, issues } = compileGood();
  const placeOf = (id: string) => edition.places.find((place) => place.id === id);

  test('has no issue', () => {
    expect(issues).toEqual([]);
  });

  test('has its places in reading order, then context by name', () => {
    expect(edition.places.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 salt-road',
      '2 harbour',
      '3 old-town',
      '4 north-ward',
      '5 south-ward',
      '6 lost-chapel',
      'null crown-land',
      'null mill',
    ]);
  });

  test('has each place with its mentions', () => {
    expect(placeOf('harbour')).toEqual({
      id: 'harbour',
      layer: 'roads',
      name: 'Port Anser',
      nameAr: null,
      variants: [],
      kind: 'site',
      certainty: 'certain',
      precision: 20,
      sources: ['survey'],
      note: '',
      asOf: null,
      unlocated: null,
      bounds: [150.8, -19.1, 150.8, -19.1],
      anchor: [150.8, -19.1],
      where: null,
      scene: [{ id: 'salt-road', name: 'Salt Road', nameAr: 'طَرِيق المِلْح' }],
      number: 2,
      mentions: [
        {
          id: 'p0m2',
          passage: 0,
          place: 'harbour',
          kind: 'event',
          certainty: 'certain',
          text: 'Port Anser',
          start: 31,
          end: 41,
        },
        {
          id: 'p1m2',
          passage: 1,
          place: 'harbour',
          kind: 'implied',
          certainty: 'certain',
          text: 'the harbour',
          start: 23,
          end: 34,
        },
      ],
      excerpts: placeOf('harbour')?.excerpts,
    });
    expect(placeOf('harbour')?.excerpts).toHaveLength(2);
  });

  test('has an unlocated place with its reason and nothing to draw', () => {
    expect(placeOf('lost-chapel')).toMatchObject({
      unlocated: 'No map shows it.',
      bounds: null,
      anchor: null,
      precision: null,
      number: 6,
    });
    expect(geography.layers['wards']?.features.map(({ id }) => id)).toEqual([
      'north-ward',
      'south-ward',
      'old-town',
      'crown-land',
    ]);
  });

  test('stands its anchors on the point, half-way along the line, inside the area, or where told', () => {
    expect(placeOf('salt-road')?.anchor).toEqual([150.6, -19.1]);
    expect(placeOf('north-ward')?.anchor).toEqual([150.25, -19.1]);
    expect(geography.anchors.features).toHaveLength(7);
    expect(geography.anchors.features.find(({ id }) => id === 'north-ward')?.geometry).toEqual({
      type: 'Point',
      coordinates: [150.25, -19.1],
    });
  });

  test('unites derived areas, wound by RFC 7946', () => {
    const [hole, ...shell] = [
      [
        [150.25, -19.35],
        [150.25, -19.25],
        [150.35, -19.25],
        [150.35, -19.35],
        [150.25, -19.35],
      ],
      [150.2, -19.4],
      [150.4, -19.4],
      [150.4, -19.2],
      [150.4, -19],
      [150.2, -19],
      [150.2, -19.2],
    ];
    const town = geography.layers['wards']?.features[2];
    expect(town?.geometry.type).toBe('Polygon');
    const coordinates = town?.geometry.type === 'Polygon' ? town.geometry.coordinates : [];
    expect(coordinates[1]?.toSorted()).toEqual(hole?.toSorted());
    expect(coordinates[0]).toEqual(expect.arrayContaining(shell.slice(0, 2)));
    expect(placeOf('old-town')?.bounds).toEqual([150.2, -19.4, 150.4, -19]);
    expect(placeOf('crown-land')?.bounds).toEqual([150.2, -19.4, 150.4, -19]);
  });

  test('draws Arabic without vowel marks, and keeps them in the gazetteer', () => {
    expect(placeOf('salt-road')?.nameAr).toBe('طَرِيق المِلْح');
    expect(geography.layers['roads']?.features[0]?.properties).toEqual({
      id: 'salt-road',
      layer: 'roads',
      name: 'Salt Road',
      nameAr: 'طريق الملح',
      kind: 'route',
      certainty: 'certain',
      precision: 50,
      mentioned: true,
      number: 1,
    });
    expect(geography.layers['roads']?.features[2]?.properties).toMatchObject({
      id: 'mill',
      nameAr: '',
      mentioned: false,
      number: 0,
    });
  });

  test('passes context through', () => {
    expect(geography.context['rivers']?.features).toEqual([
      {
        type: 'Feature',
        properties: { name: 'Tarn', 'name:ar': null },
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [150.1, -19.9],
              [150.3, -19.6],
            ],
            [
              [150.3, -19.6],
              [150.5, -19.5],
            ],
          ],
        },
      },
    ]);
    expect(edition.context).toEqual([{ id: 'rivers', role: 'river' }]);
  });

  test('has the rest of what its files say', () => {
    expect(edition.layers).toEqual([
      { id: 'wards', title: 'Wards', titleAr: 'أحياء' },
      { id: 'roads', title: 'Roads and sites', titleAr: null },
    ]);
    expect(edition.sources.map(({ id }) => id)).toEqual(['survey', 'almanac']);
    expect(edition.frames.map(({ id }) => id)).toEqual(['island', 'town']);
    expect(edition).toMatchObject({
      title: 'The Salt Road of Anseria',
      dated: '2026-11-22',
      region: [150, -20, 152, -18],
      view: { center: [150.5, -19.2], zoom: 9.5 },
      quoteLimit: 120,
      address: null,
    });
  });

  test('is plain JSON, and the same for the files in any order', () => {
    const again = compileEdition([...goodFiles].reverse());
    expect(JSON.parse(JSON.stringify({ edition, geography }))).toEqual({ edition, geography });
    expect(JSON.stringify(again)).toBe(JSON.stringify({ ok: true, edition, geography, issues }));
  });
});

describe('broken files', () => {
  const shown = (files: readonly EditionFile[]): readonly string[] =>
    compileEdition(files).issues.map((i) => `${i.file}:${i.line}:${i.column} ${i.rule}`);

  test.each(['edition.json', 'article.md', 'sources.json'])('%s is missing', (path) => {
    expect(shown(withFile(path, null))).toEqual([`${path}:1:1 file-present`]);
  });

  test('the file of a layer is missing', () => {
    expect(shown(withFile('layers/roads.geojson', null))).toEqual([
      'edition.json:11:13 file-present',
    ]);
  });

  test('a file that is not listed', () => {
    const tracks = {
      path: 'layers/tracks.geojson',
      text: '{"type":"FeatureCollection","features":[]}',
    };
    const foreign = { path: 'layers/old/x.geojson', text: '?' };
    expect(shown([...goodFiles, tracks, foreign])).toEqual([
      'layers/tracks.geojson:1:1 file-listed',
    ]);
  });

  test.each([
    ['edition.json', 'json-syntax'],
    ['sources.json', 'json-syntax'],
    ['article.md', 'front-matter'],
    ['layers/wards.geojson', 'json-syntax'],
    ['context/rivers.geojson', 'json-syntax'],
  ])('%s is empty: one issue, since the rest would only repeat it', (path, rule) => {
    expect(shown(withFile(path, ''))).toEqual([`${path}:1:1 ${rule}`]);
  });

  test.each([
    ['[]', '1:1'],
    ['"x"', '1:1'],
    ['{"type": "Topology"}', '1:10'],
    ['{"type": "FeatureCollection"}', '1:1'],
    ['{"type": "FeatureCollection", "features": {}}', '1:43'],
  ])('a layer that is no FeatureCollection: %s', (text, spot) => {
    expect(shown(withFile('layers/wards.geojson', text))).toEqual([
      `layers/wards.geojson:${spot} feature-collection`,
    ]);
  });

  test('what is no feature', () => {
    const text = '{"type":"FeatureCollection","features":[7,{"type":"feature"},{}]}';
    expect(shown(withFile('context/rivers.geojson', text))).toEqual([
      'context/rivers.geojson:1:41 feature-type',
      'context/rivers.geojson:1:51 feature-type',
      'context/rivers.geojson:1:62 feature-type',
    ]);
  });

  test('a file that could not be read says why', () => {
    const fault = { fault: 'It is UTF-16.', line: 3, column: 4, rule: 'utf-8' as const };
    const files = [...withFile('sources.json', null), { path: 'sources.json', ...fault }];
    expect(compileEdition(files).issues).toEqual([
      {
        file: 'sources.json',
        line: 3,
        column: 4,
        rule: 'utf-8',
        severity: 'error',
        message: 'It is UTF-16.',
      },
    ]);
  });

  test('a layer that could not be read is listed all the same, and its places are not missed', () => {
    const path = 'layers/wards.geojson';
    const rule = 'file-readable' as const;
    const fault = { path, fault: 'It is locked.', line: 1, column: 1, rule };
    expect(shown([...withFile(path, null), fault])).toEqual([`${path}:1:1 file-readable`]);
  });

  test('every issue of every file is given at once, in order', () => {
    const files = goodFiles.map(({ path, text }) => ({
      path,
      text: text
        .replace('"quoteLimit": 120', '"quoteLimit": 0')
        .replace('"implied"', '"implyed"')
        .replace('"licence": "CC0"', '"licence": 0')
        .replace('[150.8, -19.1] }', '[150.8, -99.1] }')
        .replace('"name": "Tarn"', '"name": "Tarn", "name": "Tern"'),
    }));
    expect(shown(files)).toEqual([
      'article.md:15:72 mention-kind',
      'context/rivers.geojson:10:39 unique-members',
      'edition.json:8:17 member-values',
      'layers/roads.geojson:26:53 position-range',
      'sources.json:6:16 member-values',
    ]);
  });

  test('nothing at all', () => {
    expect(shown([])).toEqual([
      'article.md:1:1 file-present',
      'edition.json:1:1 file-present',
      'sources.json:1:1 file-present',
    ]);
  });
});

test('a slip in the article is told although a layer is broken', () => {
  const broken = withFile('layers/wards.geojson', '{').map((file) =>
    file.path === 'article.md' && 'text' in file
      ? { ...file, text: file.text.replace('(place:salt-road', '(place:salt-raod') }
      : file,
  );
  const { issues } = compileEdition(broken);
  expect(issues.map(({ rule }) => rule)).toContain('json-syntax');
  const slip = issues.find(({ rule }) => rule === 'known-place');
  expect(slip?.message).toContain('Did you mean "salt-road"?');
});
