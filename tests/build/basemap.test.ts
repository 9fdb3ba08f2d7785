import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, lineIntersect, lineString, pointToLineDistance } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../src/build/basemap/build.ts';
import { crossingsOf } from '../../src/build/basemap/crossings.ts';
import { readBasemapInputs } from '../../src/build/basemap/inputs.ts';

const names = ['borders', 'countries', 'labels', 'lakes', 'land', 'rivers'];
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

const areas = [...land, ...lakes, ...country];
const rings = areas.flatMap(({ geometry }) => geometry.coordinates);
const lines = [...borders, ...rivers].map(({ geometry }) => geometry.coordinates);
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
    expect(Object.keys(made)).toEqual(names.map((name) => `${name}.json`));
    for (const name of names) expect(made[`${name}.json`] === textOf(name), name).toBe(true);
  });

  it('stays small', () => {
    const sizes = names.map((name) => brotliCompressSync(textOf(name)).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(120_000);
  });

  it('never jumps over the antimeridian', () => {
    for (const line of [...rings, ...lines]) {
      const steps = line.slice(1).map(([x = 0], i) => Math.abs(x - (line[i]?.[0] ?? 0)));
      // Only Antarctica goes round the pole, along the edge of the map.
      const jumps = steps.filter((step, i) => step > 180 && (line[i]?.[1] ?? 0) > -85);
      expect(jumps).toEqual([]);
    }
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

  it('draws Crimea in Ukraine: no border between them', () => {
    const way = lineString([
      [34.1, 45.1],
      [33.7, 46.1],
      [33.5, 47.0],
    ]);
    for (const border of borders) expect(lineIntersect(way, border).features).toEqual([]);
  });

  it.each([
    ['the west of the Golan', [35.6, 32.93]],
    ['the line of 1974 in the Golan', [35.85, 33.1]],
    ['the Green Line of Cyprus', [33.36, 35.18]],
    ['the north of Western Sahara', [-11, 27.667]],
    ['the line of control in Kashmir', [73.95, 34.01]],
    ['Sudan and South Sudan', [30.01, 10.27]],
  ])('dashes %s, and only dashes it', (_, at) => {
    const near = borders.filter((border) => pointToLineDistance(at, border) < 15);
    expect(near.length).toBeGreaterThan(0);
    expect(near.every(({ properties }) => properties?.['disputed'] === true)).toBe(true);
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

function close(a: Position | undefined, b: Position): boolean {
  return Math.hypot((a?.[0] ?? 0) - (b[0] ?? 0), (a?.[1] ?? 0) - (b[1] ?? 0)) < 0.02;
}
