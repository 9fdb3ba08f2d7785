import { describe, expect, test } from 'vitest';
import { basemapCredits } from '../../src/core/attribution.ts';
import { compileEdition, type EditionFile } from '../../src/core/edition.ts';
import { goodFiles } from './good-edition.ts';
import { testSlips } from './slips.ts';

/** The good edition with these members first in edition.json, and further files. */
function editionWith(members: string, ...others: readonly EditionFile[]) {
  const files = goodFiles.map(({ path, text }) => ({
    path,
    text: path === 'edition.json' ? text.replace('{', `{${members},`) : text,
  }));
  return compileEdition([...files, ...others]);
}

const basemapOf = (members: string, ...others: readonly EditionFile[]) => {
  const compiled = editionWith(members, ...others);
  return compiled.ok ? compiled.edition.basemap : compiled.issues;
};

/** What an editor writes wrong, put where the good edition has its date. */
const slip = (name: string, basemap: string, rule: string, says: string) => ({
  slip: name,
  from: '"dated": "2026-11-22",',
  to: `"dated": "2026-11-22", "basemap": ${basemap},`,
  rules: [rule],
  says,
});

describe('the basemap of edition.json', () => {
  test('is none where it is absent or null', () => {
    expect(basemapOf('"x": 1')).toBeNull();
    expect(basemapOf('"basemap": null')).toBeNull();
  });

  test('is a PMTiles file of the edition, credited to OpenStreetMap', () => {
    const file = { path: 'data/aleppo.pmtiles', bytes: 1000 };
    expect(basemapOf('"basemap": {"kind": "pmtiles", "url": "data/aleppo.pmtiles"}', file)).toEqual(
      {
        kind: 'pmtiles',
        url: 'data/aleppo.pmtiles',
        attribution: '© OpenStreetMap · Protomaps',
        dated: null,
      },
    );
  });

  test('is a style of another server, with the editor’s own credit and date', () => {
    expect(
      basemapOf(
        '"basemap": {"kind": "style", "url": "https://maps.example.org/a/style.json?key=1", "attribution": "© Somebody", "dated": "2026-10"}',
      ),
    ).toEqual({
      kind: 'style',
      url: 'https://maps.example.org/a/style.json?key=1',
      attribution: '© Somebody',
      dated: '2026-10',
    });
  });

  test.each([
    'https://maps.example.org/a.pmtiles',
    'https://maps.example.org:8443/a.pmtiles',
    'http://localhost:8080/a.pmtiles',
    'http://127.0.0.1/a.pmtiles',
  ])('may lie at %s', (url) => {
    expect(basemapOf(`"basemap": {"kind": "pmtiles", "url": "${url}"}`)).toMatchObject({ url });
  });

  test.each([
    'http://maps.example.org/a.pmtiles',
    'https://maps.example.org',
    'https://a;script-src evil.example/a.pmtiles',
    "https://a';script-src'/a.pmtiles",
    'https://user@maps.example.org/a.pmtiles',
    'https://maps example.org/a.pmtiles',
    'https://maps.example.org/a b.pmtiles',
    '//maps.example.org/a.pmtiles',
    'ftp://maps.example.org/a.pmtiles',
    'javascript:alert(1)',
    '/data/a.pmtiles',
    'data/../edition.json',
    'data/..',
    'data/a/b.pmtiles',
    'aleppo.pmtiles',
    'data/',
    '',
  ])('may not lie at "%s"', (url) => {
    const file = { path: url, bytes: 1000 };
    expect(basemapOf(`"basemap": {"kind": "pmtiles", "url": "${url}"}`, file)).toMatchObject([
      { file: 'edition.json', line: 1, rule: 'member-values' },
    ]);
  });

  testSlips('edition.json', [
    slip('a text', '▸"data/a.pmtiles"', 'member-values', 'an object with "kind" and "url"'),
    slip('no kind', '▸{"url": "https://a.org/b"}', 'required-members', '"kind" is missing'),
    slip('no url', '▸{"kind": "style"}', 'required-members', '"url" is missing'),
    slip(
      'a kind slightly wrong',
      '{"kind": ▸"pmtile", "url": "https://a.org/b"}',
      'member-values',
      'Did you mean "pmtiles"?',
    ),
    slip(
      'a member slightly wrong',
      '{"kind": "style", "url": "https://a.org/b", ▸"atribution": "x"}',
      'warning:known-members',
      'Did you mean "attribution"?',
    ),
    slip(
      'plain http',
      '{"kind": "style", "url": ▸"http://a.org/b"}',
      'member-values',
      'Browsers ask no other server over plain http: use https.',
    ),
    slip(
      'the address of a protocol',
      '{"kind": "pmtiles", "url": ▸"pmtiles://https://a.org/b.pmtiles"}',
      'member-values',
      'Leave out "pmtiles://".',
    ),
    slip(
      'a file elsewhere',
      '{"kind": "pmtiles", "url": ▸"aleppo.pmtiles"}',
      'member-values',
      'Put the file into the folder data beside edition.json.',
    ),
    slip(
      'a file that is missing',
      '{"kind": "pmtiles", "url": ▸"data/aleppo.pmtiles"}',
      'file-present',
      'The file data/aleppo.pmtiles is missing.',
    ),
    slip(
      'an empty credit',
      '{"kind": "style", "url": "https://a.org/b", "attribution": ▸" "}',
      'member-values',
      'a text that is not empty',
    ),
    slip(
      'a date that is none',
      '{"kind": "style", "url": "https://a.org/b", "dated": ▸"autumn"}',
      'member-values',
      'a date, a month or a year',
    ),
  ]);

  test('names the files that there are instead of the missing one, and takes no empty one', () => {
    const member = '"basemap": {"kind": "pmtiles", "url": "data/alepo.pmtiles"}';
    expect(basemapOf(member, { path: 'data/aleppo.pmtiles', bytes: 9 })).toMatchObject([
      { rule: 'file-present', message: expect.stringContaining('"data/aleppo.pmtiles"') },
    ]);
    expect(basemapOf(member, { path: 'data/alepo.pmtiles', bytes: 0 })).toMatchObject([
      { rule: 'file-present', message: expect.stringContaining('is empty') },
    ]);
  });
});

describe('the credits of a basemap', () => {
  const tiles = { kind: 'pmtiles', url: 'data/a.pmtiles', dated: null } as const;
  const osm = 'https://www.openstreetmap.org/copyright';

  test('lead to the terms of OpenStreetMap', () => {
    const words = '© OpenStreetMap · Protomaps';
    expect(basemapCredits({ ...tiles, attribution: words }, [])).toEqual([{ words, address: osm }]);
  });

  test('are its makers’ unless the editor has written one, and tell the date of what it shows', () => {
    const makers = ['© Example Maps', '© OpenStreetMap contributors'];
    const wordsOf = (attribution: string | null, dated: string | null) =>
      basemapCredits({ ...tiles, attribution, dated }, makers).map(({ words }) => words);
    expect(wordsOf(null, null)).toEqual(makers);
    expect(wordsOf('© Somebody', '2026-10')).toEqual(['© Somebody', 'base map as of October 2026']);
  });
});
