import { describe, expect, test } from 'vitest';
import { compileEdition } from '../../src/core/edition.ts';
import { goodFiles, withFile } from './good-edition.ts';
import { testSlips } from './slips.ts';

describe('edition.json', () => {
  testSlips('edition.json', [
    {
      slip: 'a credit of a file, which nothing would show',
      from: '"role": "river" }',
      to: '"role": "river", "attribution": ▸"© Somebody" }',
      rules: ['member-values'],
      says: 'move this "attribution" to the source in sources.json',
    },
    {
      slip: 'no title',
      from: '{\n  "title": "The Salt Road of Anseria"',
      to: '▸{\n  ▸"titel": "The Salt Road of Anseria"',
      rules: ['required-members', 'warning:known-members'],
      says: 'Did you mean "title"?',
    },
    {
      slip: 'an Arabic summary that is no text',
      from: 'invented island.",',
      to: 'invented island.", "summary:ar": ▸7,',
      rules: ['member-values'],
    },
    {
      slip: 'an empty Arabic summary',
      from: 'invented island.",',
      to: 'invented island.", "summary:ar": ▸"",',
      rules: ['member-values'],
    },
    {
      slip: 'a misspelt Arabic summary',
      from: 'invented island.",',
      to: 'invented island.", ▸"summary-ar": "مقالة",',
      rules: ['warning:known-members'],
      says: 'Did you mean "summary:ar"?',
    },
    {
      slip: 'an address without https',
      from: '"address": null',
      to: '"address": ▸"www.example.org"',
      rules: ['member-values'],
    },
    { slip: 'no date', from: '"2026-11-22"', to: '▸"22 Nov 2026"', rules: ['member-values'] },
    {
      slip: 'a region of three numbers',
      from: '[150, -20, 152, -18],\n  "view"',
      to: '▸[150, -20, 152],\n  "view"',
      rules: ['member-values'],
    },
    {
      slip: 'a region with south above north',
      from: '[150, -20, 152, -18],\n  "view"',
      to: '▸[150, -18, 152, -20],\n  "view"',
      rules: ['member-values'],
      says: 'west below east and south below north',
    },
    {
      slip: 'a view that is none',
      from: '{ "center": [150.5, -19.2], "zoom": 9.5 }',
      to: '▸[150.5, -19.2, 9.5]',
      rules: ['member-values'],
    },
    {
      slip: 'a view with latitude first',
      from: '"center": [150.5, -19.2]',
      to: '"center": ▸[-19.2, 150.5]',
      rules: ['member-values'],
    },
    { slip: 'no zoom of a map', from: '"zoom": 9.5', to: '"zoom": ▸95', rules: ['member-values'] },
    {
      slip: 'half a character',
      from: '"quoteLimit": 120',
      to: '"quoteLimit": ▸120.5',
      rules: ['member-values'],
    },
    { slip: 'an unknown role', from: '"river"', to: '▸"rivers"', rules: ['member-values'] },
    {
      slip: 'a layer twice',
      from: '"id": "roads"',
      to: '"id": ▸"wards"',
      rules: ['unique-ids'],
      also: ['layers/roads.geojson:1:1 file-listed'],
    },
    {
      slip: 'a layer without a file',
      from: '{ "id": "roads"',
      to: '{ "id": ▸"road", "title": "Road" }, { "id": "roads"',
      rules: ['file-present'],
      says: 'Did you mean "roads"?',
    },
    {
      slip: 'a layer that is no object',
      from: '{ "id": "roads"',
      to: '▸"tracks", { "id": "roads"',
      rules: ['member-values'],
    },
    {
      slip: 'an id that is none',
      from: '"id": "island"',
      to: '"id": ▸"The island"',
      rules: ['member-values'],
    },
    {
      slip: 'no frame',
      from: '"frames": [',
      to: '"frames": ▸[], "was": [',
      rules: ['member-values'],
      says: 'a list with at least one object; it is an empty list',
    },
    {
      slip: 'a frame without a box',
      from: '"title:ar": null, "bounds": [150, -20, 152, -18]',
      to: '"title:ar": null, "bounds": ▸null',
      rules: ['member-values'],
    },
  ]);

  test('that holds no object', () => {
    expect(compileEdition(withFile('edition.json', '[]')).issues).toMatchObject([
      { file: 'edition.json', line: 1, column: 1, rule: 'member-values' },
    ]);
  });

  test.each([
    ['جزيرة متخيَّلة.', 'جزيرة متخيَّلة.'],
    [null, null],
    [undefined, null],
  ])('with the Arabic summary %j', (given, kept) => {
    const manifest: object = JSON.parse(goodFiles[0]?.text ?? '');
    const text = JSON.stringify({ ...manifest, 'summary:ar': given });
    expect(compileEdition(withFile('edition.json', text))).toMatchObject({
      ok: true,
      edition: { summaryAr: kept },
    });
  });

  test('without the lists that an edition may do without', () => {
    const manifest: object = JSON.parse(goodFiles[0]?.text ?? '');
    const edition = JSON.stringify({ ...manifest, context: undefined, derived: undefined });
    const files = goodFiles
      .filter(({ path }) => path !== 'context/rivers.geojson')
      .map(({ path, text }) => ({
        path,
        text: path === 'edition.json' ? edition : withoutDerived(text),
      }));
    expect(compileEdition(files).issues).toEqual([]);
  });
});

/** The wards, of which those that were derived are nowhere. */
function withoutDerived(text: string): string {
  return text.replaceAll('"derived": true', '"unlocated": "No map shows it."');
}

describe('derived places', () => {
  testSlips('edition.json', [
    {
      slip: 'an unknown member',
      from: '["north-ward", "south-ward"]',
      to: '["north-ward", ▸"soth-ward"]',
      rules: ['derived-member'],
      says: 'Did you mean "south-ward"',
    },
    {
      slip: 'a member that is a line',
      from: '["north-ward", "south-ward"]',
      to: '["north-ward", ▸"salt-road"]',
      rules: ['derived-member'],
      says: '"salt-road" is a LineString',
    },
    {
      slip: 'a member that is nowhere',
      from: '["north-ward", "south-ward"]',
      to: '["north-ward", ▸"lost-chapel"]',
      rules: ['derived-member'],
      says: '"lost-chapel" has no geometry',
    },
    {
      slip: 'no member',
      from: '["north-ward", "south-ward"]',
      to: '▸[]',
      rules: ['derived-empty'],
    },
    {
      slip: 'a value that no feature has',
      from: '{ "property": "held", "values": ["crown"] }',
      to: '▸{ "property": "held", "values": ["crowns"] }',
      rules: ['derived-empty'],
    },
    {
      slip: 'values without a property',
      from: '{ "property": "held", "values": ["crown"] }',
      to: '▸▸{ "values": ["crown"] }',
      rules: ['derived-empty', 'required-members'],
    },
    {
      slip: 'a text for a union',
      from: '["north-ward", "south-ward"]',
      to: '▸"north-ward"',
      rules: ['member-values'],
      also: ['layers/wards.geojson:51:13 derived-declared'],
    },
    {
      slip: 'itself',
      from: '["north-ward", "south-ward"]',
      to: '["north-ward", ▸"old-town"]',
      rules: ['derived-cycle'],
      says: '"old-town" would be made of itself: old-town of old-town.',
    },
    {
      slip: 'two made of each other',
      from: '["north-ward", "south-ward"]\n    },\n    {\n      "id": "crown-land",\n      "layer": "wards",\n      "union": { "property": "held", "values": ["crown"] },',
      to: '["north-ward", "crown-land"]\n    },\n    {\n      "id": "crown-land",\n      "layer": "wards",\n      "union": [▸"old-town"],',
      rules: ['derived-cycle'],
      says: 'old-town of crown-land of old-town',
    },
    {
      slip: 'one made of another',
      from: '{ "property": "held", "values": ["crown"] }',
      to: '["old-town", "north-ward"]',
      rules: [],
    },
    {
      slip: 'an unknown layer to ask',
      from: '"from": "wards"',
      to: '"from": ▸"ward"',
      rules: ['derived-from'],
      says: 'Did you mean "wards"?',
      also: ['edition.json:25:16 derived-empty'],
    },
    {
      slip: 'a feature that is missing',
      from: '"id": "crown-land"',
      to: '"id": ▸"crownland"',
      rules: ['derived-declared'],
      says: 'Did you mean "crown-land"?',
      also: ['layers/wards.geojson:67:13 derived-declared'],
    },
    {
      slip: 'a feature of another layer',
      from: '"layer": "wards",\n      "union": [',
      to: '"layer": ▸"roads",\n      "union": [',
      rules: ['derived-declared'],
    },
    {
      slip: 'a derivation twice',
      from: '"id": "crown-land"',
      to: '"id": ▸"old-town"',
      rules: ['unique-ids'],
      also: ['layers/wards.geojson:67:13 derived-declared'],
    },
  ]);
  testSlips('layers/wards.geojson', [
    {
      slip: 'a feature that does not say so',
      from: '"note": "",\n        "derived": true\n',
      to: '"note": "", "unlocated": "Nobody knows."\n',
      rules: [],
      also: ['layers/wards.geojson:51:13 derived-declared'],
    },
  ]);
});
