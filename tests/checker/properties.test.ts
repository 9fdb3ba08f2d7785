import fc from 'fast-check';
import gjv from 'geojson-validation';
import { describe, expect, test } from 'vitest';
import { checkCollection } from '../../src/core/geojson/check-collection.ts';
import type { Issue } from '../../src/core/issue.ts';
import { rangeOf } from '../../src/core/json/located.ts';
import type { JsonNode } from '../../src/core/json/node.ts';
import { parseJson } from '../../src/core/json/parse-json.ts';
import { plainOf } from '../../src/core/json/plain.ts';

const RUNS = { numRuns: 300, seed: 20160926 };

/** The issues of one file of context. */
function check(text: string): readonly Issue[] {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const root = parseJson('x', text, report);
  const scope = { holdsPlaces: false, region: null, settle: (issue: Issue) => issue };
  if (root !== null) checkCollection(root, scope, report);
  return issues;
}

/** What is said, without where. */
const messagesIn = (text: string): readonly string[] =>
  check(text)
    .map(({ rule, message }) => `${rule}: ${message}`)
    .sort();

const rulesIn = (text: string): readonly string[] => check(text).map(({ rule }) => rule);

const word = fc.stringMatching(/^[a-z ]{0,6}$/);
const properties = fc.dictionary(word, fc.oneof(word, fc.boolean(), fc.constant(null), fc.nat()));

/** Boxes in a row, which never meet: each a feature that nothing is wrong with. */
const soundFeatures = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), properties), {
    minLength: 1,
    maxLength: 5,
  })
  .map((sizes) =>
    sizes.map(([size, own], index) => {
      const [west, south] = [index * 10 + 1, 1];
      const [east, north] = [west + size, south + size];
      return {
        type: 'Feature',
        properties: own,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [west, south],
              [east, south],
              [east, north],
              [west, north],
              [west, south],
            ],
          ],
        },
      };
    }),
  );

const collectionOf = (features: unknown): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

/** The same JSON with its members in another order, other white space and other line ends. */
function rewritten(value: unknown, next: () => number): string {
  const space = (): string => ['', ' ', '\n', '\r\n', '\t', '\r'][next() % 6] ?? '';
  const wide = (text: string): string => `${space()}${text}${space()}`;
  if (Array.isArray(value)) {
    return wide(`[${value.map((item) => rewritten(item, next)).join(',')}${space()}]`);
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(() => (next() % 2) - 0.5);
    const texts = members.map(([k, v]) => `${wide(JSON.stringify(k))}:${rewritten(v, next)}`);
    return wide(`{${texts.join(',')}${space()}}`);
  }
  return wide(JSON.stringify(value));
}

describe('the checker', () => {
  test('never throws, whatever JSON or text it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        check(text);
        check(`{"type":"FeatureCollection","features":[${text}]}`);
        check(
          `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${text}}]}`,
        );
      }),
      RUNS,
    );
  });

  test('never throws on coordinates of any depth and kind', () => {
    const { coordinates } = fc.letrec((tie) => ({
      coordinates: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(0, 1, 2, -181, 1e300, -0, null, 'x', true),
        fc.array(tie('coordinates'), { maxLength: 5 }),
      ),
    }));
    const type = fc.constantFrom(
      'Point',
      'LineString',
      'MultiLineString',
      'Polygon',
      'MultiPolygon',
    );
    fc.assert(
      fc.property(type, coordinates, (name, inner) => {
        const geometry = { type: name, coordinates: inner };
        const feature = { type: 'Feature', properties: {}, geometry };
        const text = collectionOf([feature]);
        // What it takes, the library takes too.
        if (check(text).length === 0) expect(gjv.valid(JSON.parse(text))).toBe(true);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  test('finds nothing wrong with what is right', () => {
    fc.assert(
      fc.property(soundFeatures, (features) => {
        expect(check(collectionOf(features))).toEqual([]);
      }),
      RUNS,
    );
  });

  const faults: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
    'rings-closed': [/,\[\d+,1\]\]\]\}/, ']]}'],
    'geometry-type': [/"Polygon"/, '"polygon"'],
    'position-numbers': [/\[\[\[\d+/, '[[[null'],
    'position-range': [/\[\[\[\d+/, '[[[999'],
    'unique-members': [/"geometry":\{/, '"geometry":{"type":"Point",'],
    'members-belong': [/"geometry":\{/, '"geometry":{"properties":{},'],
    'bbox-form': [/"geometry":\{/, '"geometry":{"bbox":[3,2,1],'],
    'numbers-finite': [/\[\[\[\d+/, '[[[1e400'],
    'properties-object': [/"properties":\{.*?\},"geometry"/, '"properties":[],"geometry"'],
    'json-syntax': [/"geometry":/, '"geometry"'],
  };

  test.each(Object.entries(faults))('finds a seeded fault: %s', (rule, [from, to]) => {
    fc.assert(
      fc.property(soundFeatures, (features) => {
        const text = collectionOf(features);
        const broken = text.replace(from, to);
        expect(broken).not.toBe(text);
        expect(rulesIn(broken)).toContain(rule);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  type Ring = readonly (readonly number[])[];
  const hole = (west: number, south: number): Ring =>
    [
      [0, 0],
      [0, 0.5],
      [0.5, 0.5],
      [0.5, 0],
      [0, 0],
    ].map(([x = 0, y = 0]) => [west + x, south + y]);
  const mistakes: Readonly<Record<string, (ring: Ring) => readonly Ring[]>> = {
    'rings-winding': (ring) => [[...ring].reverse()],
    'rings-simple': ([a = [], b = [], c = [], d = []]) => [[a, c, b, d, a]],
    'rings-four-positions': ([a = [], b = []]) => [[a, b, a]],
    'rings-area': ([a = [], b = []]) => [[a, b, b, a]],
    'distinct-positions': ([a = [], ...rest]) => [[a, a, ...rest]],
    'six-decimals': ([a = [], [x = 0, y = 0] = [], ...rest]) => [[a, [x, y + 1e-7], ...rest]],
    'position-dimensions': ([a = [], b = [], ...rest]) => [[a, [...b, 7], ...rest]],
    'null-island': ([, b = [], c = [], d = []]) => [[[0, 0], b, c, d, [0, 0]]],
    'antimeridian-cut': ([a = [], , ...rest]) => [[a, [-179, 1], ...rest]],
    'holes-inside': (ring) => [ring, hole(1, 50)],
    'rings-apart': (ring) => [ring, hole((ring[0]?.[0] ?? 0) - 0.25, 1.25)],
    'holes-apart': (ring) => {
      const [west = 0, south = 0] = ring[0] ?? [];
      const inner = hole(0, 0).map(([x = 0, y = 0]) => [west + 0.25 + x / 2, south + 0.25 + y / 2]);
      return [ring, hole(west + 0.125, south + 0.125), inner];
    },
  };

  test.each(Object.entries(mistakes))('finds a mistake of drawing: %s', (rule, draw) => {
    fc.assert(
      fc.property(soundFeatures, fc.nat(), (features, number) => {
        const drawn = features.map((feature, index) => {
          const [ring = []] = feature.geometry.coordinates;
          if (index !== number % features.length) return feature;
          return { ...feature, geometry: { type: 'Polygon', coordinates: draw(ring) } };
        });
        const own = rulesIn(collectionOf(drawn));
        expect(own).toContain(rule);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  test('tells the same of the same in another order, with other space and line ends', () => {
    const faulty = fc.tuple(soundFeatures, fc.constantFrom(...Object.keys(faults).slice(0, 4)));
    fc.assert(
      fc.property(faulty, fc.infiniteStream(fc.nat()), ([features, rule], numbers) => {
        const [from, to] = faults[rule] ?? [/$/, ''];
        const text = collectionOf(features).replace(from, to);
        const next = (): number => Number(numbers.next().value);
        const other = rewritten(JSON.parse(text), next);
        expect(messagesIn(other)).toEqual(messagesIn(text));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

describe('a positioned value', () => {
  test('is what JSON.parse gives, and stands where its text is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.infiniteStream(fc.nat()), (value, numbers) => {
        const text = rewritten(value, () => Number(numbers.next().value));
        const root = parseJson('x', text, () => {});
        expect(root && plainOf(root)).toEqual(JSON.parse(text));
        if (root !== null) everyNode(root, (node) => expectInPlace(text, node));
      }),
      RUNS,
    );
  });

  test('has its members in the order of the file, also those named like numbers', () => {
    const root = parseJson('x', '{"b": 1, "10": 2, "9": 3}', () => {});
    expect(root?.kind === 'object' && [...root.members.keys()]).toEqual(['b', '10', '9']);
  });
});

function everyNode(node: JsonNode, visit: (node: JsonNode) => void): void {
  visit(node);
  if (node.kind === 'array') for (const item of node.items) everyNode(item, visit);
  if (node.kind === 'object')
    for (const { value } of node.members.values()) everyNode(value, visit);
}

function expectInPlace(text: string, node: JsonNode): void {
  const range = rangeOf(node);
  const written = text.slice(range?.start, range?.end);
  expect(JSON.parse(written)).toEqual(plainOf(node));
  const lines = text.slice(0, range?.start).split(/\r\n?|\n/);
  expect([node.line, node.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1]);
}
