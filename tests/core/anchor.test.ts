import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/core/gazetteer/anchor.ts';

describe('anchorOf', () => {
  test('a point', () => {
    expect(anchorOf({ type: 'Point', coordinates: [1.23456789, 2, 300] })).toEqual([1.234568, 2]);
  });

  test('half-way along a line by length, not by positions', () => {
    const coordinates = [
      [0, 0],
      [0.1, 0],
      [0.2, 0],
      [1, 0],
    ];
    expect(anchorOf({ type: 'LineString', coordinates })).toEqual([0.5, 0]);
  });

  test('on the longest of several lines', () => {
    const short = [
      [5, 5],
      [5.1, 5],
    ];
    const long = [
      [0, 0],
      [0, 1],
    ];
    expect(anchorOf({ type: 'MultiLineString', coordinates: [short, long] })).toEqual([0, 0.5]);
  });

  test('in the largest of several polygons', () => {
    const square = (at: number, size: number): Position[][] => [
      [
        [at, 0],
        [at + size, 0],
        [at + size, size],
        [at, size],
        [at, 0],
      ],
    ];
    const [lng, lat] = anchorOf({
      type: 'MultiPolygon',
      coordinates: [square(9, 0.1), square(0, 2)],
    });
    expect(lng).toBeCloseTo(1, 3);
    expect(lat).toBeCloseTo(1, 3);
  });

  const hole = [
    [1, 1],
    [1, 3],
    [3, 3],
    [3, 1],
    [1, 1],
  ];
  const areas: Readonly<Record<string, Position[][]>> = {
    'a horseshoe': [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [3.5, 4],
        [3.5, 0.5],
        [0.5, 0.5],
        [0.5, 4],
        [0, 4],
        [0, 0],
      ],
    ],
    'a ring': [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
      hole,
    ],
  };
  test.each(Object.keys(areas))('inside %s, not on its edge', (name) => {
    const area: Polygon = { type: 'Polygon', coordinates: areas[name] ?? [] };
    expect(booleanPointInPolygon([...anchorOf(area)], area, { ignoreBoundary: true })).toBe(true);
  });

  test('inside any polygon', () => {
    let seed = 11;
    const next = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let round = 0; round < 300; round++) {
      const spokes = 3 + Math.floor(next() * 12);
      const ring = Array.from({ length: spokes }, (_, i) => {
        const angle = (2 * Math.PI * i) / spokes;
        const reach = 0.01 + next() ** 3;
        return [37 + reach * Math.cos(angle), 36 + reach * Math.sin(angle)];
      });
      const area: Polygon = { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
      expect(booleanPointInPolygon([...anchorOf(area)], area)).toBe(true);
    }
  });
});
