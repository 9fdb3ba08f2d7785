import { brotliCompressSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { bbox, booleanPointInPolygon, featureCollection } from '@turf/turf';
import { lineIntersect, lineString, pointToLineDistance } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../src/build/basemap/build.ts';
import { crossingsOf } from '../../src/build/basemap/crossings.ts';
import { readBasemapInputs } from '../../src/build/basemap/inputs.ts';
import { openingBox } from '../../src/core/base-detail.ts';
import { isInside } from '../../src/core/bounds.ts';
import type { Bounds } from '../../src/core/model.ts';

const divided = ['borders', 'lakes', 'land', 'rivers'];
const opening = [...divided.map((name) => `opening/${name}`), 'countries', 'labels'];
const names = [...new Set([...divided, ...opening])].sort();
const textOf = (name: string): string => readFileSync(`static/basemap/${name}.json`, 'utf8');

function read<G extends LineString | Point | Polygon>(name: string): Feature<G>[] {
  const collection: FeatureCollection<G> = JSON.parse(textOf(name));
  return collection.features;
}

const land = read<Polygon>('land');
const lakes = read<Polygon>('lakes');
const country = read<Polygon>('countries');
const borders = read<LineString>('borders');
const rivers = read<LineString>('rivers');
const labels = read<Point>('labels');
const openingLand = read<Polygon>('opening/land');
const openingBorders = read<LineString>('opening/borders');

const areas = [...land, ...lakes, ...country, ...openingLand, ...read<Polygon>('opening/lakes')];
const rings = areas.flatMap(({ geometry }) => geometry.coordinates);
const lines = [...borders, ...rivers, ...openingBorders, ...read<LineString>('opening/rivers')].map(
  ({ geometry }) => geometry.coordinates,
);
const [west, south, east, north] = bbox(featureCollection(country));
const [boxWest, boxSouth, boxEast, boxNorth] = openingBox([west, south, east, north]);
/** Where both parts are the same; on the box's very edge positions are rounded to either side. */
const box: Bounds = [boxWest + 0.1, boxSouth + 0.1, boxEast - 0.1, boxNorth - 0.1];
const inside = (at: Position, among: Feature<Polygon>[]): boolean =>
  among.some((area) => booleanPointInPolygon(at, area));

function turn(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? [];
    return sum + px * y - x * py;
  }, 0);
}

describe('crossings', () => {
  it('are segments that cross, not lines that touch', () => {
    const bow: [number, number][] = [
      [0, 0],
      [3, 3],
      [3, 0],
      [0, 3],
    ];
    const touching: [number, number][] = [
      [0, 0],
      [3, 0],
      [3, 3],
      [3, 0],
    ];
    expect(crossingsOf([bow])).toHaveLength(1);
    expect(crossingsOf([touching])).toEqual([]);
    expect(
      crossingsOf([
        [
          [1, -1],
          [1, 1],
        ],
        touching,
      ]),
    ).toHaveLength(1);
  });
});

describe('the base map', () => {
  it('is what its script makes, to the byte: `npm run basemap`', () => {
    const made = buildBasemap(readBasemapInputs('geodata'));
    expect(Object.keys(made).sort()).toEqual(names.map((name) => `${name}.json`));
    for (const name of names) expect(made[`${name}.json`] === textOf(name), name).toBe(true);
  });

  it.each([
    ['altogether', names, 150_000],
    ['what the first view needs', opening, 60_000],
  ])('stays small, with the context of the edition: %s', (_, files, most) => {
    const context = readdirSync('geodata/context')
      .filter((name) => name.endsWith('.geojson'))
      .map((name) => readFileSync(`geodata/context/${name}`, 'utf8'));
    expect(context.length).toBeGreaterThan(0);
    const sizes = [...context, ...files.map(textOf)].map((text) => brotliCompressSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most);
  });

  it('opens with the region as it is in the whole base, to the vertex', () => {
    for (const name of divided) {
      const [opened, whole] = [`opening/${name}`, name].map((file) => verticesIn(box, file));
      expect(opened, name).toEqual(whole);
      expect(opened?.length, name).toBeGreaterThan(20);
    }
  });

  it('opens with land in every part of the world', () => {
    const cities = [
      [-77, 38.9],
      [-58.5, -34.7],
      [20, 0],
      [103, 52],
      [133, -25],
      [183, 67],
      [0, -86],
    ];
    for (const at of cities) expect(inside(at, openingLand), String(at)).toBe(true);
    for (const at of [
      [-35, 30],
      [80, -20],
      [-150, 10],
      [0, 75],
    ]) {
      expect(inside(at, openingLand), String(at)).toBe(false);
    }
  });

  it('never jumps over the antimeridian', () => {
    for (const line of [...rings, ...lines]) {
      const steps = line.slice(1).map(([x = 0], i) => Math.abs(x - (line[i]?.[0] ?? 0)));
      // Only Antarctica goes round the pole, along the edge of the map.
      const jumps = steps.filter((step, i) => step > 180 && (line[i]?.[1] ?? 0) > -85);
      expect(jumps).toEqual([]);
    }
  });

  it('leaves no half of an island at the antimeridian', () => {
    const cut = [...land, ...openingLand].filter(({ geometry }) =>
      (geometry.coordinates[0] ?? []).some(
        ([x, y = 0], i, ring) => x === 180 && ring[i + 1]?.[0] === 180 && y > -80,
      ),
    );
    expect(cut).toEqual([]);
  });

  it('has closed, simple rings, wound by RFC 7946', () => {
    for (const { geometry } of areas) {
      geometry.coordinates.forEach((ring, i) => {
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(turn(ring) > 0).toBe(i === 0);
      });
    }
    const points = rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
    const own = points.filter((ring) => crossingsOf([ring]).length > 0);
    expect(own.map((ring) => ring[0])).toEqual([]);
  });

  it.each([
    ['Aleppo', [37.16, 36.2], true],
    ['Baghdad', [44.4, 33.3], true],
    ['Simferopol', [34.1, 45.0], true],
    ['Washington', [-77, 38.9], true],
    ['Chukotka beyond 180', [183, 67], true],
    ['the Mediterranean', [33, 34], false],
    ['the Caspian', [50.5, 41], false],
    ['the Atlantic', [-35, 30], false],
  ])('knows land from sea: %s', (_, at, isLand) => {
    expect(inside(at, land)).toBe(isLand);
  });

  it('draws Crimea in Ukraine: who walks from there to Kyiv crosses no border', () => {
    const way = lineString([
      [34.1, 45.1],
      [33.7, 46.1],
      [33.5, 47.0],
      [30.5, 50.4],
    ]);
    const on = lineString([
      [30.5, 50.4],
      [37.6, 55.7],
    ]);
    for (const lines of [borders, openingBorders]) {
      for (const border of lines) expect(lineIntersect(way, border).features).toEqual([]);
    }
    expect(borders.some((border) => lineIntersect(on, border).features.length > 0)).toBe(true);
  });

  it('finds Crimea in Ukraine for an edition that is about it', () => {
    const made = buildBasemap({
      middle: [34.1, 45.1],
      drawn: { lakes: [], rivers: [] },
      visits: [],
    });
    const { features }: FeatureCollection<Polygon> = JSON.parse(made['countries.json'] ?? '');
    expect(new Set(features.map(({ properties }) => properties?.['iso']))).toEqual(new Set(['UA']));
    expect(inside([34.1, 45.1], features)).toBe(true);
    expect(inside([30.5, 50.4], features)).toBe(true);
    expect(inside([37.6, 55.7], features)).toBe(false);
  });

  const dashed: [string, [number, number], Feature<LineString>[]][] = [
    ['the west of the Golan', [35.6, 32.93], borders],
    ['the line of 1974 in the Golan', [35.85, 33.1], borders],
    ['the Green Line of Cyprus', [33.36, 35.18], borders],
    ['the north of Western Sahara', [-11, 27.667], borders],
    ['the line of control in Kashmir', [73.95, 34.01], borders],
    ['Aksai Chin', [78.9, 34.3], borders],
    ['Arunachal Pradesh', [94.63, 29.32], borders],
    ['Kosovo and Serbia', [21.0, 43.1], borders],
    ['the line of 1949 round the West Bank', [34.98, 31.862], borders],
    ['the line of 1949 round Gaza', [34.368, 31.393], borders],
    ['the Blue Line', [35.484, 33.103], borders],
    ['the Halaib triangle', [35, 22], borders],
    ['Sudan and South Sudan', [30.01, 10.27], borders],
    ['the west of the Golan, as the map opens', [35.6, 32.93], openingBorders],
    ['the Green Line of Cyprus, as the map opens', [33.36, 35.18], openingBorders],
  ];
  it.each(dashed)('dashes %s, and only dashes it', (_, at, among) => {
    const near = among.filter((border) => pointToLineDistance(at, border) < 15);
    expect(near.length).toBeGreaterThan(0);
    expect(near.every(({ properties }) => properties?.['disputed'] === true)).toBe(true);
  });

  it.each<[string, Position[]]>([
    [
      'Sukhumi to Tbilisi',
      [
        [41.02, 43.0],
        [42.5, 42.2],
        [44.79, 41.72],
      ],
    ],
    [
      'Tskhinvali to Tbilisi',
      [
        [43.97, 42.23],
        [44.79, 41.72],
      ],
    ],
    [
      'Tiraspol to Chisinau',
      [
        [29.63, 46.84],
        [28.86, 47.01],
      ],
    ],
    [
      'Hargeisa to Mogadishu',
      [
        [44.06, 9.56],
        [45.5, 9.6],
        [48.7, 9],
        [48.9, 7],
        [47.4, 4.6],
        [45.34, 2.05],
      ],
    ],
    [
      'Tifariti to Laayoune, over the berm',
      [
        [-10.57, 26.16],
        [-13.2, 27.1],
      ],
    ],
    [
      'Nicosia to Akrotiri',
      [
        [33.36, 35.1],
        [32.98, 34.6],
      ],
    ],
  ])('draws no line from %s', (_, way) => {
    const crossed = borders.filter((b) => lineIntersect(lineString(way), b).features.length > 0);
    expect(crossed.map(({ geometry }) => geometry.coordinates[0])).toEqual([]);
  });

  it.each<[string, Bounds]>([
    ['the Golan', [35.6, 32.7, 35.9, 33.4]],
    ['Northern Cyprus', [32.6, 35.2, 34.7, 35.8]],
    ['Crimea', [32.4, 44.3, 36.7, 46]],
    ['Western Sahara', [-17.2, 21.4, -8.7, 27.6]],
    ['Kosovo', [20.1, 42.2, 21.6, 43.1]],
    ['Kashmir', [73.5, 33, 79, 37]],
    ['Somaliland', [43, 9, 48.9, 11.5]],
    ['Taiwan', [120, 21.8, 122.1, 25.4]],
    ['Abkhazia', [40, 42.4, 42, 43.6]],
  ])('names nothing in %s', (_, area) => {
    const found = labels.filter(({ geometry }) => {
      const [x = 0, y = 0] = geometry.coordinates;
      return isInside([x, y], area);
    });
    expect(found.map(({ properties }) => properties?.['name'])).toEqual([]);
  });

  it('tints the country of the edition, with what is occupied of it', () => {
    expect(country.every(({ properties }) => properties?.['iso'] === 'SY')).toBe(true);
    const cities = [
      [37.16, 36.2],
      [40.14, 35.33],
      [35.75, 33.0],
    ];
    for (const at of cities) expect(inside(at, country)).toBe(true);
    for (const at of [
      [35.5, 33.88],
      [35.57, 33.2],
    ])
      expect(inside(at, country)).toBe(false);
  });

  it('names countries and seas in both languages, each in its place', () => {
    for (const { properties } of labels) {
      expect(properties?.['name']).toMatch(/^[\p{Script=Latin} ’-]+$/u);
      expect(properties?.['name:ar']).toMatch(/^[\p{Script=Arabic} -]+$/u);
      expect([1, 2, 3]).toContain(properties?.['rank']);
      expect(['country', 'sea']).toContain(properties?.['kind']);
    }
    for (const { geometry, properties } of labels) {
      const sea = properties?.['kind'] === 'sea';
      expect(inside(geometry.coordinates, land), properties?.['name']).toBe(!sea);
    }
    const syria = labels.find(({ properties }) => properties?.['iso'] === 'SY');
    expect(inside(syria?.geometry.coordinates ?? [], country)).toBe(true);
  });

  it('names neighbours a second time where a map of the country sees only their edge', () => {
    const near = labels.filter(({ properties }) => properties?.['near'] === true);
    const named = near.map(({ properties }) => properties?.['name']);
    expect(named).toEqual(expect.arrayContaining(['Turkey', 'Jordan', 'Mediterranean Sea']));
    for (const { geometry, properties } of near) {
      const [x = 0, y = 0] = geometry.coordinates;
      expect(
        isInside([x, y], [west - 1, south - 1, east + 1, north + 1]),
        properties?.['name'],
      ).toBe(true);
    }
    const countries = near.flatMap(({ properties }) => properties?.['iso'] ?? []);
    const far = labels.filter(({ properties }) => properties?.['far'] === true);
    expect(far.map(({ properties }) => properties?.['iso'])).toEqual(countries);
  });

  it('lets the Euphrates run on through the reservoir of Keban, which is too small to be drawn', () => {
    for (const end of [
      [38.758, 38.821],
      [38.722, 39.073],
    ]) {
      const met = rivers.filter(({ geometry }) =>
        geometry.coordinates.some((at) => close(at, end)),
      );
      expect(met).toHaveLength(2);
    }
  });

  it('lets the Dnieper run on down to its reservoir: it broke off above Kremenchuk', () => {
    const ways = rivers.map(({ geometry }) => geometry.coordinates);
    const endingAt = (end: Position): Position[][] =>
      ways.filter((way) => close(way[0], end) || close(way.at(-1), end));
    const [way, ...others] = endingAt([31.88, 49.55]);
    expect(others).toEqual([]);
    expect(way?.some((at) => close(at, [31.49, 49.93]))).toBe(true);
    expect(endingAt([31.45, 50])).toHaveLength(2);
  });

  it('rounds the Sea of Galilee, which had the corners of a crystal, where it is', () => {
    const middle = [35.58, 32.81];
    for (const among of [lakes, read<Polygon>('opening/lakes')]) {
      const [sea, ...others] = among.filter((lake) => booleanPointInPolygon(middle, lake));
      expect(others).toEqual([]);
      const [shore = []] = sea?.geometry.coordinates ?? [];
      const turns = shore
        .slice(1, -1)
        .map((at, i) => turnAt(shore[i] ?? at, at, shore[i + 2] ?? at));
      expect(Math.max(...turns)).toBeLessThan(45);
      for (const [x = 0, y = 0] of shore)
        expect(isInside([x, y], [35.5, 32.7, 35.65, 32.91])).toBe(true);
    }
  });

  it('leaves to the edition the waters that it draws, and runs on from there', () => {
    const drawn: FeatureCollection<LineString> = JSON.parse(
      readFileSync('geodata/context/rivers.geojson', 'utf8'),
    );
    const near = rivers
      .flatMap(({ geometry }) => geometry.coordinates.slice(1, -1))
      .filter(([x = 0, y = 0]) => x > 37 && x < 42 && y > 34 && y < 38)
      .filter((at) => drawn.features.some((river) => pointToLineDistance(at, river) < 4));
    expect(near).toEqual([]);
    const ends = rivers.flatMap(({ geometry }) => [
      geometry.coordinates[0],
      geometry.coordinates.at(-1),
    ]);
    const first = drawn.features[0]?.geometry.coordinates[0] ?? [];
    expect(ends.some((end) => close(end, first))).toBe(true);
  });
});

/** By how many degrees a line turns at its middle vertex. */
function turnAt([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, after: Position): number {
  const [cx = 0, cy = 0] = after;
  const turned = Math.atan2(cy - by, cx - bx) - Math.atan2(by - ay, bx - ax);
  return (Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned))) * 180) / Math.PI;
}

function close(a: Position | undefined, b: Position): boolean {
  return Math.hypot((a?.[0] ?? 0) - (b[0] ?? 0), (a?.[1] ?? 0) - (b[1] ?? 0)) < 0.02;
}

/** The positions of a file that lie in the box, each once, in order. */
function verticesIn(area: Bounds, name: string): string[] {
  const positions = read<LineString | Polygon>(name).flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates,
  );
  const within = positions.filter(([x = 0, y = 0]) => isInside([x, y], area));
  return [...new Set(within.map((at) => at.join()))].sort();
}
