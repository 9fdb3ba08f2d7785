import { booleanPointInPolygon, distance, lineString, pointToLineDistance } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { featureNamed, featuresOf } from '../support/layers.ts';
import { at, table } from '../support/tables.ts';

const LAYERS = ['aleppo-districts', 'supply-routes', 'deir-ezzor', 'sites', 'wider-world'];

describe('the places', () => {
  it.each(table('places.tsv'))('$id is where the facts have it', (row) => {
    const { geometry, properties } = featureNamed(row['id'] ?? '');
    expect(properties.precision).toBeGreaterThanOrEqual(Number(row['precision_m']));
    if (geometry?.type === 'Polygon') {
      expect(booleanPointInPolygon(at(row), geometry)).toBe(true);
    } else {
      expect(geometry?.type).toBe('Point');
      const there = geometry?.type === 'Point' ? geometry.coordinates : [];
      expect(distance(there, at(row)) * 1000).toBeLessThanOrEqual(Number(row['precision_m']));
    }
  });

  it.each(table('paths.tsv').filter((row) => row['take'] === 'point'))(
    '$path passes its point $step',
    (row) => {
      const { geometry } = featureNamed(row['path'] ?? '');
      const drawn = geometry?.type === 'Polygon' ? geometry.coordinates[0] : lineOf(geometry);
      const metres = pointToLineDistance(at(row), lineString(drawn ?? [])) * 1000;
      expect(metres).toBeLessThanOrEqual(Number(row['radius_m']));
    },
  );

  it('have a note, where they are drawn: five sites had none', () => {
    const bare = LAYERS.flatMap(featuresOf).filter(({ properties }) => {
      const { note, unlocated } = { note: '', unlocated: undefined, ...properties };
      return note === '' && unlocated === undefined;
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('say so where their position is weak', () => {
    for (const id of [
      'kindi-hospital',
      'rashidin',
      'bab-nayrab-station',
      'dez-joura',
      'dez-qusour',
    ])
      expect(featureNamed(id).properties).toMatchObject({
        certainty: expect.stringMatching(/^(less-certain|uncertain)$/),
        precision: expect.toSatisfy((metres: number) => metres >= 600),
      });
    expect(featureNamed('handarat-camp').properties).toMatchObject({
      certainty: 'less-certain',
      precision: 700,
      note: expect.stringContaining('700 m'),
    });
    expect(featureNamed('struck-area-2016-09-17').geometry?.type).toBe('Polygon');
  });

  it('have a date and a source wherever a note says who held them', () => {
    for (const { id, properties } of LAYERS.flatMap(featuresOf)) {
      const { note, sources } = { note: '', sources: [], ...properties };
      if (!/\b[Hh]eld (by|in part by|mostly by)\b/.test(note)) continue;
      expect(note, String(id)).toMatch(/20\d\d/);
      expect(sources, String(id)).not.toEqual([]);
    }
  });

  it('keep what is easily confused apart', () => {
    const metres = (one: string, other: string): number => {
      const [a, b] = [featureNamed(one).geometry, featureNamed(other).geometry];
      if (a?.type !== 'Point' || b?.type !== 'Point') throw new Error('no points');
      return distance(a, b) * 1000;
    };
    expect(metres('brigade137', 'artillery-137')).toBeGreaterThan(10_000);
    expect(metres('handarat-camp', 'owaija')).toBeGreaterThan(1_500);
    const struck = featureNamed('struck-area-2016-09-17').geometry;
    if (struck?.type !== 'Polygon') throw new Error('no area');
    expect(booleanPointInPolygon([40.165, 35.2604], struck)).toBe(true);
    expect(booleanPointInPolygon([40.023, 35.321], struck)).toBe(false);
  });
});

function lineOf(geometry: Geometry | null): Position[] {
  if (geometry?.type !== 'LineString') throw new Error('neither line nor area');
  return geometry.coordinates;
}
