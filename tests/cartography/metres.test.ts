import { describe, expect, it } from 'vitest';
import { pixelsAt, pixelsOf, stretched } from '../../src/cartography/metres.ts';
import { valueOf } from './evaluate.ts';

describe('metres as pixels', () => {
  it('agrees with the size of the world at zoom 0', () => {
    expect(pixelsAt(0, 2 * Math.PI * 6_378_137)).toBeCloseTo(512);
  });

  it('doubles with each zoom level', () => {
    expect(pixelsAt(12, 250)).toBeCloseTo(2 * pixelsAt(11, 250));
  });

  it('stretches twice at 60 degrees', () => {
    expect(stretched(100, 60)).toBeCloseTo(200);
    expect(stretched(100, -60)).toBeCloseTo(200);
    expect(stretched(100, 0)).toBe(100);
  });

  it.each([0, 3.2, 8, 12.75, 16])('the expression is exact at zoom %f', (zoom) => {
    const layer = {
      id: 'disc',
      type: 'circle',
      source: 'a',
      paint: { 'circle-radius': pixelsOf('reach', 2) },
    } as const;
    const drawn = valueOf(layer, 'circle-radius', { zoom, properties: { reach: 700 } });
    expect(Number(drawn) / (2 * pixelsAt(zoom, 700))).toBeCloseTo(1, 6);
  });
});
