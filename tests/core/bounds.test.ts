import { describe, expect, test } from 'vitest';
import { isInside, isWithin, unionBounds } from '../../src/core/bounds.ts';
import { grown, toWorld } from '../../src/core/mercator.ts';
import { boundsOf } from '../../src/core/gazetteer/geometry-bounds.ts';

const close = (number: number): unknown => expect.closeTo(number, 9);

describe('boxes', () => {
  test('a position inside, also across the antimeridian', () => {
    expect(isInside([37, 36], [36, 35, 38, 37])).toBe(true);
    expect(isInside([36, 35], [36, 35, 38, 37])).toBe(true);
    expect(isInside([39, 36], [36, 35, 38, 37])).toBe(false);
    expect(isInside([-179, 0], [170, -1, 190, 1])).toBe(true);
    expect(isInside([-160, 0], [170, -1, 190, 1])).toBe(false);
  });

  test('a box inside', () => {
    expect(isWithin([36.5, 35, 37, 36], [36, 35, 38, 37])).toBe(true);
    expect(isWithin([36.5, 35, 39, 36], [36, 35, 38, 37])).toBe(false);
    expect(isWithin([-179, 0, -178, 1], [170, -1, 190, 1])).toBe(true);
  });

  test('grown on the map round their middle', () => {
    const [west, south, east, north] = grown([179, 60, 183, 64], 2);
    const [[left, bottom], [right, top]] = [toWorld([west, south]), toWorld([east, north])];
    const [[x, y], [toX, toY]] = [toWorld([179, 60]), toWorld([183, 64])];
    expect([right - left, bottom - top]).toEqual([2 * (toX - x), 2 * (y - toY)].map(close));
    expect([left + right, bottom + top]).toEqual([x + toX, y + toY].map(close));
    expect(east).toBeCloseTo(185);
  });

  test('of boxes', () => {
    expect(unionBounds([])).toBeNull();
    expect(
      unionBounds([
        [1, 2, 3, 4],
        [-5, 3, 2, 9],
      ]),
    ).toEqual([-5, 2, 3, 9]);
  });

  test('a country on both sides of the antimeridian is not the whole world', () => {
    const boxes = [
      [19.6, 41, 180, 82],
      [-180, 64, -169, 72],
    ] as const;
    expect(unionBounds(boxes)).toEqual([19.6, 41, 191, 82]);
    expect(unionBounds([...boxes].reverse())).toEqual([19.6, 41, 191, 82]);
  });
});

test('the bounds of a geometry look at its parts', () => {
  const square = (west: number): number[][] => [
    [west, 0],
    [west + 1, 0],
    [west + 1, 1],
    [west, 1],
    [west, 0],
  ];
  expect(boundsOf({ type: 'MultiPolygon', coordinates: [[square(179)], [square(-180)]] })).toEqual([
    179, 0, 181, 1,
  ]);
  expect(boundsOf({ type: 'Point', coordinates: [7, 8] })).toEqual([7, 8, 7, 8]);
});
