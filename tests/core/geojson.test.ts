import { describe, expect, test } from 'vitest';
import { compileEdition } from '../../src/core/edition.ts';
import { checkStructure } from '../../src/core/geojson/structure.ts';
import type { Issue } from '../../src/core/issue.ts';
import { parseJson } from '../../src/core/json/parse-json.ts';
import { goodFiles } from './good-edition.ts';
import { testSlips } from './slips.ts';

const POINT = '"coordinates": [150.9, -19.3]';
const MILL = '"geometry": { "type": "Point", "coordinates": [150.9, -19.3] }';
const ROAD = '[[150.4, -19.1], [150.6, -19.1], [150.8, -19.1]]';
const SHELL = '[[150.2, -19.2], [150.4, -19.2], [150.4, -19.0], [150.2, -19.0], [150.2, -19.2]]';
const HOLE =
  '[[150.25, -19.35], [150.25, -19.25], [150.35, -19.25], [150.35, -19.35], [150.25, -19.35]]';

describe('positions', () => {
  testSlips('layers/roads.geojson', [
    {
      slip: 'a text for a number',
      from: POINT,
      to: '"coordinates": [150.9, ▸"-19.3"]',
      rules: ['position-numbers'],
    },
    {
      slip: 'one number',
      from: POINT,
      to: '"coordinates": ▸[150.9]',
      rules: ['position-numbers'],
    },
    {
      slip: 'four numbers',
      from: POINT,
      to: '"coordinates": ▸[150.9, -19.3, 0, 0]',
      rules: ['position-numbers'],
    },
    {
      slip: 'no number',
      from: POINT,
      to: '"coordinates": ▸[]',
      rules: ['position-numbers'],
    },
    {
      slip: 'a number beyond all numbers',
      from: POINT,
      to: '"coordinates": [150.9, ▸1e999]',
      rules: ['numbers-finite'],
    },
    {
      slip: 'several wrong positions of a geometry are one issue',
      from: ROAD,
      to: '[[150.4, -19.1], [▸null, -19.1], [150.7], [150.8]]',
      rules: ['position-numbers'],
      says: 'So are 2 more of this geometry.',
    },
    {
      slip: 'heights for some',
      from: ROAD,
      to: '[[150.4, -19.1], ▸[150.6, -19.1, 20], [150.8, -19.1]]',
      rules: ['position-dimensions'],
      says: 'has 3 numbers',
    },
    {
      slip: 'heights for all',
      from: ROAD,
      to: '[[150.4, -19.1, 1], [150.6, -19.1, 20], [150.8, -19.1, 3]]',
      rules: [],
    },
    {
      slip: 'latitude first',
      from: POINT,
      to: '"coordinates": ▸[-19.3, 150.9]',
      rules: ['position-range'],
      says: 'Are longitude and latitude swapped?',
    },
    {
      slip: 'no such longitude',
      from: POINT,
      to: '"coordinates": ▸[250.9, -19.3]',
      rules: ['position-range'],
      says: 'Longitude goes from -180 to 180',
    },
    {
      slip: 'too many decimals',
      from: ROAD,
      to: '[[150.4, -19.1], [▸150.61234567, -19.1], [150.8, -19.12345678]]',
      rules: ['warning:six-decimals'],
      says: 'So is one more of this geometry.',
    },
  ]);

  /** A region in which latitudes could be longitudes, and the mill with its numbers swapped. */
  function swappedMill(kind: string): readonly string[] {
    const files = goodFiles.map(({ path, text }) => ({
      path,
      text: text
        .replace('"region": [150, -20, 152, -18]', '"region": [30, 50, 31, 51]')
        .replace(`${MILL},\n      "properties": {\n        "name": "The mill"`, (mill) =>
          mill.replace('[150.9, -19.3]', '[50.5, 30.5]'),
        )
        .replace(/("name": "The mill"[^]*?"kind": ")site/, `$1${kind}`),
    }));
    return compileEdition(files).issues.map(
      ({ line, column, rule }) => `${line}:${column} ${rule}`,
    );
  }

  test('a place outside the region that would be inside it swapped is asked about', () => {
    expect(swappedMill('site')).toEqual(['41:53 longitude-first']);
  });

  test('a country may lie there', () => {
    expect(swappedMill('country')).toEqual([]);
  });
});

describe('lines', () => {
  testSlips('layers/roads.geojson', [
    {
      slip: 'a line of one position',
      from: ROAD,
      to: '▸[[150.4, -19.1]]',
      rules: ['lines-two-positions'],
    },
    {
      slip: 'no position',
      from: ROAD,
      to: '▸▸[]',
      rules: ['geometry-not-empty', 'lines-two-positions'],
    },
    {
      slip: 'a position twice in a row',
      from: ROAD,
      to: '[[150.4, -19.1], ▸[150.4, -19.1], [150.8, -19.1]]',
      rules: ['distinct-positions'],
    },
    {
      slip: 'a road that comes back',
      from: ROAD,
      to: '[[150.4, -19.1], [150.6, -19.1], [150.4, -19.1]]',
      rules: [],
    },
    {
      slip: 'across the antimeridian',
      from: ROAD,
      to: '[[150.4, -19.1], [179.9, -19.1], ▸[-179.9, -19.1]]',
      rules: ['antimeridian-cut'],
    },
  ]);
});

describe('rings', () => {
  testSlips('layers/wards.geojson', [
    {
      slip: 'not closed',
      from: SHELL,
      to: '[[150.2, -19.2], [150.4, -19.2], [150.4, -19.0], ▸[150.2, -19.0]]',
      rules: ['rings-closed'],
      says: 'begins at [150.2, -19.2] and ends at [150.2, -19]',
    },
    {
      slip: 'three positions',
      from: SHELL,
      to: '▸[[150.2, -19.2], [150.4, -19.2], [150.2, -19.2]]',
      rules: ['rings-four-positions'],
    },
    {
      slip: 'an empty ring',
      from: SHELL,
      to: '▸[]',
      rules: ['rings-four-positions'],
    },
    {
      slip: 'a position twice in a row',
      from: SHELL,
      to: '[[150.2, -19.2], [150.4, -19.2], ▸[150.4, -19.2], [150.4, -19.0], [150.2, -19.2]]',
      rules: ['distinct-positions'],
    },
    {
      slip: 'an eight through one position',
      from: SHELL,
      to: '[[150.2, -19.2], [150.3, -19.1], [150.4, -19.2], [150.4, -19.0], ▸[150.3, -19.1], [150.2, -19.0], [150.2, -19.2]]',
      rules: ['rings-simple'],
      says: 'crosses or touches itself on the step to [150.3, -19.1]',
    },
    {
      slip: 'all on one line',
      from: SHELL,
      to: '▸[[150.2, -19.2], [150.3, -19.2], [150.4, -19.2], [150.2, -19.2]]',
      rules: ['rings-area'],
    },
    {
      slip: 'a shell that runs clockwise',
      from: SHELL,
      to: '▸[[150.2, -19.2], [150.2, -19.0], [150.4, -19.0], [150.4, -19.2], [150.2, -19.2]]',
      rules: ['rings-winding'],
      says: 'Reverse the order of its positions.',
    },
    {
      slip: 'a hole that runs counter-clockwise',
      from: HOLE,
      to: '▸[[150.25, -19.35], [150.35, -19.35], [150.35, -19.25], [150.25, -19.25], [150.25, -19.35]]',
      rules: ['rings-winding'],
      says: 'RFC 7946 wants it clockwise',
    },
    {
      slip: 'a bow-tie',
      from: SHELL,
      to: '[[150.2, -19.2], [150.45, -19.2], [150.2, -19.0], [150.4, -19.0], ▸[150.2, -19.2]]',
      rules: ['rings-simple'],
    },
    {
      slip: 'a hole outside its shell',
      from: HOLE,
      to: '[▸[150.75, -19.35], [150.75, -19.25], [150.85, -19.25], [150.85, -19.35], [150.75, -19.35]]',
      rules: ['holes-inside'],
    },
    {
      slip: 'a hole that crosses its shell',
      from: HOLE,
      to: '[[150.25, -19.35], [150.25, -19.25], ▸[150.45, -19.25], [150.45, -19.35], [150.25, -19.35]]',
      rules: ['rings-apart'],
    },
    {
      slip: 'across the antimeridian',
      from: SHELL,
      to: '[[150.2, -19.2], [179.4, -19.2], ▸[-179.4, -19.0], [150.2, -19.0], [150.2, -19.2]]',
      rules: ['antimeridian-cut'],
      says: 'Cut the geometry at longitude 180. So is one more of this geometry.',
    },
  ]);
});

describe('geometries', () => {
  const types = ['__proto__', 'constructor', 'polygon', 'GeometryCollection', 'MultiPoint'];
  testSlips(
    'layers/roads.geojson',
    types.map((type) => ({
      slip: `the type ${type}`,
      from: MILL,
      to: MILL.replace('"Point"', `▸"${type}"`),
      rules: ['geometry-type'],
      says: `it is the text "${type}"`,
    })),
  );
  testSlips('layers/roads.geojson', [
    {
      slip: 'no type',
      from: MILL,
      to: '"geometry": ▸{ "coordinates": [150.9, -19.3] }',
      rules: ['geometry-type'],
    },
    {
      slip: 'no coordinates',
      from: MILL,
      to: '"geometry": ▸{ "type": "Point" }',
      rules: ['coordinates-shape'],
    },
    {
      slip: 'coordinates that are no list',
      from: POINT,
      to: '"coordinates": ▸"150.9, -19.3"',
      rules: ['coordinates-shape'],
    },
    {
      slip: 'a point for a line',
      from: ROAD,
      to: '[▸150.4, -19.1]',
      rules: ['coordinates-shape'],
    },
    {
      slip: 'no geometry',
      from: `{\n      "type": "Feature",\n      "id": "mill",\n      ${MILL}`,
      to: '▸{\n      "type": "Feature",\n      "id": "mill",\n      "geometri": null',
      rules: ['geometry-given'],
    },
    {
      slip: 'a text for a geometry',
      from: MILL,
      to: '"geometry": ▸"POINT(150.9 -19.3)"',
      rules: ['geometry-given'],
    },
    {
      slip: 'a reason for what needs none',
      from: '"usual": true',
      to: '"usual": true, "unlocated": ▸"Nobody knows."',
      rules: ['geometry-explained'],
    },
    {
      slip: 'null without a reason',
      from: MILL,
      to: '"geometry": ▸null',
      rules: ['geometry-explained'],
    },
    {
      slip: 'a box of three numbers',
      from: `{\n      "type": "Feature",\n      "id": "mill"`,
      to: `{\n      "bbox": ▸[1, 2, 3], "type": "Feature",\n      "id": "mill"`,
      rules: ['bbox-form'],
    },
  ]);
  testSlips('layers/wards.geojson', [
    {
      slip: 'a polygon without rings',
      from: `[\n          ${SHELL}\n        ]`,
      to: '▸[]',
      rules: ['geometry-not-empty'],
    },
    {
      slip: 'a reason too many',
      from: '"unlocated": "No map shows it."',
      to: '"unlocated": ▸"No map shows it.", "derived": true',
      rules: ['geometry-explained'],
    },
  ]);
  testSlips('context/rivers.geojson', [
    {
      slip: 'context without a geometry',
      from: '"geometry": {',
      to: '"geometry": ▸null, "was": {',
      rules: ['geometry-given'],
    },
    {
      slip: 'a line that breaks off',
      from: '[[150.3, -19.6], [150.5, -19.5]]',
      to: '▸[[150.3, -19.6]]',
      rules: ['lines-two-positions'],
    },
  ]);
});

describe('features and collections', () => {
  testSlips('layers/roads.geojson', [
    {
      slip: 'no id',
      from: '{\n      "type": "Feature",\n      "id": "mill"',
      to: '▸{\n      "type": "Feature",\n      "ident": "mill"',
      rules: ['id-present'],
    },
    {
      slip: 'a number for an id',
      from: '"id": "mill"',
      to: '"id": ▸7',
      rules: ['id-kebab-case'],
    },
    {
      slip: 'an id with a capital and a space',
      from: '"id": "mill"',
      to: '"id": ▸"The mill"',
      rules: ['id-kebab-case'],
    },
    {
      slip: 'an id of another layer',
      from: '"id": "mill"',
      to: '"id": "crown-land"',
      rules: [],
      also: ['edition.json:24:16 derived-declared', 'layers/wards.geojson:67:13 unique-ids'],
    },
    {
      slip: 'a legacy reference system',
      from: '"features"',
      to: '▸"crs": { "type": "name" }, "features"',
      rules: ['no-crs'],
    },
    {
      slip: 'a wrong box of the whole',
      from: '{\n  "type": "FeatureCollection"',
      to: '{\n  "bbox": ▸[150, -20, 151, 19], "type": "FeatureCollection"',
      rules: ['bbox-true'],
      says: 'The box of the positions is [150.4, -19.3, 150.9, -19.1]',
    },
  ]);
});

test('a library that throws is an issue at the feature', () => {
  const issues: Issue[] = [];
  const text = '\n {"type": "Polygon", "coordinates": [[]]}';
  const node = parseJson('x.geojson', text, (issue) => issues.push(issue));
  if (node?.kind === 'object') issues.push(...checkStructure(node));
  expect(issues).toMatchObject([{ line: 2, column: 2, rule: 'geojson-structure' }]);
  expect(issues[0]?.message).toContain("can't be understood");
});
