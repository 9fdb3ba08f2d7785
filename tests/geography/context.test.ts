import { readFileSync } from 'node:fs';
import {
  bearing,
  booleanPointInPolygon,
  distance,
  lineIntersect,
  pointToLineDistance,
} from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildContext } from '../../src/build/geography/context-files.ts';
import { featuresOf } from '../support/layers.ts';
import { at, table, type Row } from '../support/tables.ts';

const textOf = (name: string): string => readFileSync(`geodata/context/${name}.geojson`, 'utf8');

function read<G extends LineString | Point | Polygon>(name: string): Feature<G>[] {
  const collection: FeatureCollection<G> = JSON.parse(textOf(name));
  return collection.features;
}

const FILES = ['boundaries', 'built-up', 'lakes', 'rivers', 'roads', 'towns'];

const roads = read<LineString>('roads');
const rivers = read<LineString>('rivers');
const lakes = read<Polygon>('lakes');
const boundaries = read<LineString>('boundaries');
const towns = read<Point>('towns');
const shores = lakes.map(({ geometry }): LineString => {
  return { type: 'LineString', coordinates: geometry.coordinates[0] ?? [] };
});

const controls = table('control-points.tsv');
const roadControls = controls.filter(({ kind }) => kind === 'primary road');

/** Metres from a control point to what is drawn of its object. */
function missOf(row: Row): number {
  const position = at(row);
  const { object = '' } = row;
  const to = (lines: (LineString | Feature<LineString>)[]): number =>
    Math.min(...lines.map((line) => pointToLineDistance(position, line) * 1000));
  if (object === 'lake-assad') return to(shores);
  if (object === 'queiq') return to(rivers.filter(({ id }) => id === object));
  if (!object.startsWith('euphrates')) return to(roads.filter(({ id }) => id === object));
  // The river's old bed lies under the lake.
  return lakes.some((lake) => booleanPointInPolygon(position, lake)) ? 0 : to(rivers);
}

function endsOf({ geometry }: Feature<LineString>): Position[] {
  const { coordinates } = geometry;
  return [coordinates[0] ?? [], coordinates.at(-1) ?? []];
}

describe('the context', () => {
  it('is what its script makes, to the byte: `npx tsx src/build/geography/context.ts`', () => {
    for (const [name, text] of Object.entries(buildContext('geodata'))) {
      expect(text === textOf(name.replace('.geojson', '')), name).toBe(true);
    }
  });

  it('passes every control point within its radius', () => {
    const missed = controls.filter((row) => missOf(row) > Number(row['radius_m']));
    expect(missed).toEqual([]);
  });

  it('smooths no road by more than 70 m from its points', () => {
    const far = roadControls.filter((row) => missOf(row) > 70);
    expect(far).toEqual([]);
  });

  it('has a road for each object, and only short straight ones between their ends', () => {
    const objects = new Set(roadControls.map(({ object }) => object));
    const others = roads.filter(({ id }) => !objects.has(String(id)));
    expect(roads.length - others.length).toBe(objects.size);
    const ends = new Set(roadControls.map((row) => String(at(row))));
    for (const gap of others) {
      expect(gap.geometry.coordinates).toHaveLength(2);
      for (const end of endsOf(gap)) expect(ends.has(String(end))).toBe(true);
    }
  });

  it('shares junctions to the vertex', () => {
    const users = new Map<string, Set<string>>();
    for (const row of roadControls) {
      const key = String(at(row));
      users.set(key, (users.get(key) ?? new Set()).add(row['object'] ?? ''));
    }
    for (const [key, objects] of users) {
      if (objects.size === 1) continue;
      for (const road of roads.filter(({ id }) => objects.has(String(id)))) {
        expect(road.geometry.coordinates.map(String)).toContain(key);
      }
    }
  });

  it('joins all roads into one network: aleppo-road-22 had met none', () => {
    const reached = new Set<string>(endsOf(roads[0]!).map(String));
    const rest = new Set(roads);
    for (let before = 0; before !== rest.size;) {
      before = rest.size;
      for (const road of rest) {
        const vertices = road.geometry.coordinates.map(String);
        if (!vertices.some((vertex) => reached.has(vertex))) continue;
        for (const vertex of vertices) reached.add(vertex);
        rest.delete(road);
      }
    }
    expect([...rest].map(({ id }) => id)).toEqual([]);
  });

  it('goes straight on where aleppo-road-05 had a spur with a kink', () => {
    const of = (road: string): Position[] =>
      roads.find(({ id }) => id === road)?.geometry.coordinates ?? [];
    const [tip, spur] = [of('aleppo-road-link-1')[0], of('aleppo-road-05').at(-1)];
    const onward = of('aleppo-road-link-1').at(-1);
    expect(of('aleppo-road-05')).toContainEqual(tip);
    expect(of('aleppo-road-22')).toContainEqual(onward);
    const heading = (from: Position = [], to: Position = []): number => bearing(from, to);
    expect(Math.abs(heading(spur, tip) - heading(tip, onward))).toBeLessThan(3);
  });

  it('leads no road through the lake, and the river up to its shore', () => {
    for (const shore of shores) {
      for (const road of roads) expect(lineIntersect(road, shore).features).toEqual([]);
      const onShore = rivers
        .flatMap(endsOf)
        .filter((end) => pointToLineDistance(end, shore) * 1000 < 5);
      expect(onShore).toHaveLength(2);
    }
    for (const lake of lakes) {
      for (const { geometry } of rivers) {
        const inLake = geometry.coordinates
          .slice(1, -1)
          .filter((position) => booleanPointInPolygon(position, lake));
        expect(inLake).toEqual([]);
      }
    }
  });

  it('winds the lake by RFC 7946, without crossings, at about 600 km2', () => {
    for (const shore of shores) {
      expect(turn(shore.coordinates)).toBeGreaterThan(0);
      expect(selfCrossings(shore.coordinates)).toBe(0);
      const area = (turn(shore.coordinates) / 2) * 111.195 ** 2 * Math.cos((36 * Math.PI) / 180);
      expect(area).toBeGreaterThan(450);
      expect(area).toBeLessThan(750);
    }
  });

  it('never lets the river cross itself', () => {
    for (const { geometry } of rivers) expect(selfCrossings(geometry.coordinates)).toBe(0);
  });

  it('keeps the lines between governorates within Syria', () => {
    for (const { geometry } of boundaries) {
      for (const [lng = 0, lat = 0] of geometry.coordinates) {
        expect(lng > 35.6 && lng < 42.4 && lat > 32.3 && lat < 37.35).toBe(true);
      }
    }
  });

  it('draws the Queiq no further than its points go, as a schematic river', () => {
    const queiq = rivers.find(({ id }) => id === 'queiq');
    const ends = controls.filter(({ object }) => object === 'queiq').map(at);
    expect(queiq && endsOf(queiq)).toEqual([ends[0], ends.at(-1)]);
    expect(queiq?.properties).toMatchObject({ schematic: true, certainty: 'uncertain' });
    expect(queiq?.properties?.['precision']).toBeGreaterThanOrEqual(1500);
    expect(queiq?.properties?.['note']).toContain('Schematic');
  });

  it('draws nothing that is a place once more beneath it', () => {
    const layers = ['aleppo-districts', 'deir-ezzor', 'sites', 'wider-world'];
    const places = layers.flatMap(featuresOf);
    for (const { geometry, properties } of towns) {
      const namesakes = places.filter((place) => place.properties.name === properties?.['name']);
      expect(namesakes.map(({ id }) => id)).toEqual([]);
      const near = places.filter(
        (place) =>
          place.geometry?.type === 'Point' && distance(place.geometry, geometry) * 1000 < 1000,
      );
      expect(near.map(({ id }) => id)).toEqual([]);
    }
  });

  it('names towns in both languages, where the table says', () => {
    const rows = table('towns.tsv');
    expect(towns).toHaveLength(rows.length);
    towns.forEach(({ geometry, properties }, i) => {
      expect(geometry.coordinates).toEqual(at(rows[i] ?? {}));
      expect(properties?.['name']).toBe(rows[i]?.['name']);
      expect(properties?.['precision']).toBe(Number(rows[i]?.['precision_m']));
      expect(properties?.['sources']).toEqual([rows[i]?.['source']]);
      expect(properties?.['name:ar']).toMatch(/^[\p{Script=Arabic} ]+$/u);
    });
    for (const { properties } of towns) expect([0, 1, 2, 3]).toContain(properties?.['rank']);
  });

  it('says of every feature how far to trust it, and by which sources: only the Queiq had', () => {
    const ids = FILES.flatMap((name) => read(name)).map(({ id, properties }) => {
      expect(properties, String(id)).toMatchObject({ context: true });
      expect(properties?.['certainty'], String(id)).toMatch(/^(certain|less-certain|uncertain)$/);
      expect(properties?.['precision'], String(id)).toBeGreaterThanOrEqual(80);
      expect(properties?.['sources'], String(id)).toContainEqual(expect.stringMatching(/^[a-z]/));
      return String(id);
    });
    expect(ids).not.toContain('undefined');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, properties } of roads) {
      const radii = controls
        .filter(({ object }) => object === id)
        .map((row) => Number(row['radius_m']));
      expect(properties?.['precision']).toBe(radii.length === 0 ? 170 : Math.max(...radii));
    }
  });

  it('states the licence of the roads', () => {
    const file: { licence: string; attribution: string } = JSON.parse(textOf('roads'));
    expect(file.licence).toBe('ODbL-1.0');
    expect(file.attribution).toBe('© OpenStreetMap contributors');
  });

  it('has six decimals at most', () => {
    for (const name of FILES) expect(textOf(name)).not.toMatch(/\d\.\d{7}/);
  });
});

function turn(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? [];
    return sum + px * y - x * py;
  }, 0);
}

/** Pairs of segments that cross, none of them neighbours. */
function selfCrossings(line: Position[]): number {
  const side = (a: Position, b: Position, c: Position): number =>
    Math.sign(
      ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) -
        ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0)),
    );
  let crossings = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] ?? [], line[i] ?? []];
    for (let j = i + 2; j < line.length; j++) {
      const [c, d] = [line[j - 1] ?? [], line[j] ?? []];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings++;
    }
  }
  return crossings;
}
