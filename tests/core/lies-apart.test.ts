import { area, convex, feature, featureCollection, intersect, multiPoint } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { liesApart } from '../../src/core/geojson/shape/lies-apart.ts';

function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)]) };
}

function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

const SQUARE = polygon(box(0, 0, 2, 2));

describe('areas that lie apart', () => {
  it('are those whose boxes do not meet, and those that share a side or a corner', () => {
    expect(liesApart(SQUARE, polygon(box(3, 0, 4, 1)))).toBe(true);
    expect(liesApart(SQUARE, polygon(box(2, 0, 4, 2)))).toBe(true);
    expect(liesApart(SQUARE, polygon(box(2, 2, 4, 4)))).toBe(true);
    expect(liesApart(SQUARE, polygon(box(2, 0, 4, 2).reverse()))).toBe(true);
  });

  it('are not those that cross, hold one another, or are the same', () => {
    expect(liesApart(SQUARE, polygon(box(1, 1, 3, 3)))).toBe(false);
    expect(liesApart(SQUARE, polygon(box(0.5, 0.5, 1, 1)))).toBe(false);
    expect(liesApart(polygon(box(0.5, 0.5, 1, 1)), SQUARE)).toBe(false);
    expect(liesApart(SQUARE, SQUARE)).toBe(false);
    const [first = [], ...rest] = box(0, 0, 2, 2);
    expect(liesApart(SQUARE, polygon([first, first, ...rest]))).toBe(false);
  });

  it('are told from an area in whose hole the other one lies', () => {
    const frame = polygon(box(-1, -1, 5, 5), box(0, 0, 4, 4).reverse());
    const island = polygon(box(1, 1, 2, 2));
    expect(liesApart(frame, island)).toBe(true);
    expect(liesApart(island, frame)).toBe(true);
    expect(liesApart(polygon(box(-1, -1, 1, 1)), frame)).toBe(false);
  });

  it('have no inside in common, whatever their shapes: as the library tells', () => {
    const number = fc.integer({ min: 0, max: 4 });
    const shape = fc
      .array(fc.tuple(number, number), { minLength: 3, maxLength: 6 })
      .map((points) => convex(multiPoint(points))?.geometry)
      .filter((found) => found !== undefined && area(found) > 1);
    let apart = 0;
    fc.assert(
      fc.property(shape, shape, (one, other) => {
        if (one === undefined || other === undefined || !liesApart(one, other)) return;
        apart += 1;
        const common = intersect(featureCollection([feature(one), feature(other)]));
        expect(common === null ? 0 : area(common)).toBeLessThan(1);
      }),
      { numRuns: 500 },
    );
    expect(apart).toBeGreaterThan(20);
  });
});
