import { describe, expect, test } from 'vitest';
import { metresAPixel } from '../../src/core/mercator.ts';
import { hasOneScale, scaleBars } from '../../src/core/scale-bar.ts';

describe('scale bars', () => {
  test.each(Array.from({ length: 57 }, (_, i) => 1 + i / 4))('are round at zoom %d', (zoom) => {
    for (const { text, pixels } of scaleBars(metresAPixel(36, zoom), 110)) {
      expect(text).toMatch(/^(0\.0*)?[125][0,]* (km|m|mi)$/);
      expect(pixels).toBeLessThanOrEqual(110);
      expect(pixels).toBeGreaterThan(40);
    }
  });

  test('say metres below a kilometre, parts of a mile and never feet', () => {
    expect(scaleBars(10, 100).map(({ text }) => text)).toEqual(['1 km', '0.5 mi']);
    expect(scaleBars(0.5, 100).map(({ text }) => text)).toEqual(['50 m', '0.02 mi']);
    expect(scaleBars(0.5, 100, ['km', 'mi'])[0].text, 'metres have no name').toBe('0.05 km');
  });

  test('are true at a latitude', () => {
    const [equator, north] = [
      scaleBars(metresAPixel(0, 10), 110),
      scaleBars(metresAPixel(60, 10), 110),
    ];
    const long = ({ text, pixels }: { text: string; pixels: number }) => pixels / parseFloat(text);
    expect(long(north[0]) / long(equator[0])).toBeCloseTo(2, 3);
  });

  test('stand on maps that have one scale', () => {
    expect(hasOneScale([33, 30, 45, 40])).toBe(true);
    expect(hasOneScale([-95, 8, 120, 66])).toBe(false);
  });
});
