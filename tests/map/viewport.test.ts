import { expect, test } from 'vitest';
import { turnedBack } from '../../src/map/viewport.ts';

test.each([
  [
    [30, 0, 40, 10],
    [30, 0, 40, 10],
  ],
  [
    [170, 0, 190, 10],
    [170, 0, 190, 10],
  ],
  [
    [390, 0, 400, 10],
    [30, 0, 40, 10],
  ],
  [
    [-190, 0, -170, 10],
    [170, 0, 190, 10],
  ],
  [
    [-300, -80, 300, 80],
    [-180, -80, 180, 80],
  ],
] as const)('a map turned round the world to %j shows %j', (turned, bounds) => {
  expect(turnedBack(turned)).toEqual(bounds);
});
