import {
  area,
  booleanPointInPolygon,
  difference,
  distance,
  feature,
  featureCollection,
  truncate,
  union,
} from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { featureOf } from '../support/layers.ts';
import { table } from '../support/tables.ts';

type Area = Polygon | MultiPolygon;

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { edition, geography } = compiled;

/** The area of a place as it is drawn. */
function drawn(id: string): Area {
  const features = Object.values(geography.layers).flatMap((layer) => layer.features);
  const geometry = features.find((each) => each.id === id)?.geometry;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
    throw new Error(`${id} is drawn as ${geometry?.type ?? 'nothing'}`);
  }
  return geometry;
}

/** The districts for which the table says what the pattern asks. */
function districtsWhere(held: RegExp): string[] {
  const rows = table('districts.tsv').filter((row) => held.test(row['held_late_sept_2016'] ?? ''));
  return rows.map((row) => row['id'] ?? '');
}

/** The districts united, in square kilometres and as an area. */
function united(ids: readonly string[]): { readonly shape: Area; readonly km2: number } {
  const areas = ids.map((id) => {
    const { geometry } = featureOf('aleppo-districts', id);
    if (geometry?.type !== 'Polygon') throw new Error(`${id} is not drawn`);
    return feature(geometry);
  });
  const whole = union(featureCollection<Area>(areas))?.geometry;
  if (whole === undefined) throw new Error('nothing to unite');
  return { shape: truncate(whole, { precision: 6 }), km2: area(whole) / 1e6 };
}

/** What lies in one of two areas and not in the other, in square metres. */
function symmetricDifference(one: Area, other: Area): number {
  const without = (a: Area, b: Area): number => {
    const rest = difference(featureCollection<Area>([feature(a), feature(b)]));
    return rest === null ? 0 : area(rest);
  };
  return without(one, other) + without(other, one);
}

const OPPOSITION = districtsWhere(/^opposition( \(by position\))?$/);
const MIXED = districtsWhere(/^mixed/);

describe.each([
  ['eastern-aleppo', OPPOSITION],
  ['eastern-aleppo-mixed', MIXED],
  ['ramouseh', ['i', 'ii', 'iii', 'iv'].map((n) => `ad-ramouseh-industrial-district-${n}`)],
])('%s', (id, members) => {
  const { shape, km2 } = united(members);

  it('is the union of the districts that the table makes its members', () => {
    expect(members.length).toBeGreaterThan(3);
    expect(area(drawn(id)) / 1e6).toBeCloseTo(km2, 3);
    expect(symmetricDifference(drawn(id), shape)).toBeLessThan(500);
  });

  it('would not pass for the union of all but one of them', () => {
    for (const left of [members.slice(1), members.slice(0, -1)]) {
      expect(symmetricDifference(drawn(id), united(left).shape)).toBeGreaterThan(10_000);
    }
  });
});

describe('the areas of Aleppo', () => {
  it('have the extent that the facts give within 5 %: about 29 km2, with the front line 38', () => {
    const east = area(drawn('eastern-aleppo')) / 1e6;
    expect(Math.abs(east - 29)).toBeLessThan(1.5);
    const both = united([...OPPOSITION, ...MIXED]).km2;
    expect(Math.abs(both - 38)).toBeLessThan(2);
  });

  it('have no district in common', () => {
    const areas = ['eastern-aleppo', 'eastern-aleppo-mixed', 'west-aleppo'];
    for (const one of areas) {
      for (const other of areas.filter((each) => each > one)) {
        const sum = area(drawn(one)) + area(drawn(other));
        const apart = symmetricDifference(drawn(one), drawn(other));
        expect(Math.abs(apart - sum), `${one} and ${other}`).toBeLessThan(500);
      }
    }
  });

  it('say as of when and by whose word they were held, and how rough they are', () => {
    for (const id of ['eastern-aleppo', 'eastern-aleppo-mixed', 'west-aleppo']) {
      const place = edition.places.find((each) => each.id === id);
      expect(place).toMatchObject({ certainty: 'less-certain', asOf: '2016-09-22' });
      expect(place?.precision).toBeGreaterThanOrEqual(1000);
      expect(place?.sources).toContain('wikipedia-map');
      expect(place?.note).toContain('September 2016');
    }
  });

  // The label points of the facts.
  it.each([
    ['eastern-aleppo', [37.176, 36.2045]],
    ['ramouseh', [37.133, 36.158]],
    ['west-aleppo', [37.122, 36.211]],
    ['sw-aleppo', [37.105, 36.16]],
  ])('%s holds the point at which the facts label it, and its own', (id, point) => {
    expect(booleanPointInPolygon(point, drawn(id))).toBe(true);
    const anchor = edition.places.find((each) => each.id === id)?.anchor ?? [0, 0];
    expect(booleanPointInPolygon([...anchor], drawn(id))).toBe(true);
    expect(distance([...anchor], point)).toBeLessThan(1);
  });

  it('lie round the city, which stands where UN OCHA has it', () => {
    const { geometry } = featureOf('aleppo-districts', 'aleppo');
    if (geometry?.type !== 'Point') throw new Error('Aleppo is no point');
    expect(distance(geometry.coordinates, [37.15242, 36.20601])).toBeLessThanOrEqual(0.5);
  });
});

describe('the membership of the districts', () => {
  const isIn = (id: string, shape: Area): boolean => {
    const row = table('districts.tsv').find((each) => each['id'] === id);
    if (row === undefined) throw new Error(`no district ${id}`);
    return booleanPointInPolygon([Number(row['lon']), Number(row['lat'])], shape);
  };

  it('puts every district into one area by its centre, as the table does', () => {
    const east = drawn('eastern-aleppo');
    for (const row of table('districts.tsv')) {
      const id = row['id'] ?? '';
      expect(isIn(id, east), id).toBe(OPPOSITION.includes(id));
    }
  });

  it('tells those that a source names from those that only lie inside', () => {
    for (const row of table('districts.tsv')) {
      const held = row['held_late_sept_2016'] ?? '';
      if (!held.startsWith('opposition')) continue;
      const basis = held.includes('by position') ? 'position' : 'named';
      expect(featureOf('aleppo-districts', row['id'] ?? '').properties).toMatchObject({
        held: 'opposition',
        heldBasis: basis,
      });
    }
  });
});
