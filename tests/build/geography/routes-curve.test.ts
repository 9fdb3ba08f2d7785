import { lineString, pointToLineDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { curveThrough } from '../../../src/build/geography/routes-curve.ts';
import type { LngLat } from '../../../src/core/model.ts';

const bends: LngLat[] = [
  [37.1, 36.2],
  [37.12, 36.21],
  [37.121, 36.212],
  [37.16, 36.2],
  [37.15, 36.19],
];

describe('a curve through points', () => {
  it('keeps every point as a vertex, in order', () => {
    const curve = curveThrough(bends, { stray: 100 });
    expect(curve.filter((at) => bends.includes(at))).toEqual(bends);
    expect(curve.length).toBeGreaterThan(bends.length);
  });

  it.each([5, 25, 250])('strays by at most %i metres', (stray) => {
    const straight = lineString(bends.map((at) => [...at]));
    const distances = curveThrough(bends, { stray }).map(
      (at) => pointToLineDistance([...at], straight) * 1000,
    );
    // Rounding to five decimals adds up to a metre.
    expect(Math.max(...distances)).toBeLessThan(stray + 1);
  });

  it('leaves a straight line and a sharp corner as they are', () => {
    const corner: LngLat[] = [
      [37, 36],
      [37.1, 36],
      [37.01, 36.01],
    ];
    expect(curveThrough(corner, { stray: 100 })).toEqual(corner);
    expect(curveThrough(corner.slice(0, 2), { stray: 100 })).toEqual(corner.slice(0, 2));
  });

  it('closes a ring, smooth where it began', () => {
    const ring: LngLat[] = [
      [37, 36],
      [37.1, 36],
      [37.1, 36.1],
      [37, 36.1],
    ];
    const curve = curveThrough(ring, { stray: 500, closed: true });
    expect(curve.at(-1)).toEqual(curve[0]);
    expect(curve.length).toBeGreaterThan(3 * ring.length);
  });
});
