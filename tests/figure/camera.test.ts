import { describe, expect, test } from 'vitest';
import { cameraOf, pixelsWithin, toPixels } from '../../src/figure/camera.ts';
import { toLngLat, toWorld } from '../../src/core/mercator.ts';

describe('Web Mercator', () => {
  test('agrees with EPSG 3857', () => {
    // In metres: x = R λ, and y = R artanh(sin φ), the other way to write it.
    const radius = 6378137;
    const [x, y] = toWorld([37.16117, 36.20124]);
    expect((x - 0.5) * 2 * Math.PI * radius).toBeCloseTo((37.16117 * Math.PI * radius) / 180, 4);
    const sine = Math.sin((36.20124 * Math.PI) / 180);
    expect((0.5 - y) * 2 * Math.PI * radius).toBeCloseTo(radius * Math.atanh(sine), 4);
    expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
    expect(toWorld([0, 89])[1]).toBeCloseTo(0, 6);
  });

  test('comes back', () => {
    for (const position of [
      [37.16, 36.2],
      [-179.9, -84],
      [190, 60],
    ] as const) {
      const [lng, lat] = toLngLat(toWorld(position));
      expect(lng).toBeCloseTo(position[0], 9);
      expect(lat).toBeCloseTo(position[1], 9);
    }
  });
});

describe('a panel’s camera', () => {
  test('has MapLibre’s zoom and metres a pixel', () => {
    const world = cameraOf([-180, -85, 180, 85], 512, 512);
    expect(world.zoom).toBeCloseTo(0, 2);
    expect(world.metres).toBeCloseTo(78271.5, -2);
    expect(cameraOf([0, -0.001, 360 / 1024, 0.001], 512, 10).zoom).toBeCloseTo(10, 6);
  });

  test('fits the bounds, centred, and extends them to its shape', () => {
    const camera = cameraOf([36, 36, 38, 37], 600, 600);
    const [left, top] = toPixels(camera, [36, 37]);
    const [right, bottom] = toPixels(camera, [38, 36]);
    expect([left, right]).toEqual([expect.closeTo(0, 6), expect.closeTo(600, 6)]);
    expect(top).toBeCloseTo(600 - bottom, 6);
    expect(camera.bounds[3]).toBeGreaterThan(37);
    expect(camera.bounds[1]).toBeLessThan(36);
    expect(camera.bounds[0]).toBeCloseTo(36, 9);
  });

  test('shows a place once round the world', () => {
    const pacific = cameraOf([170, -5, 200, 5], 300, 200);
    expect(pixelsWithin(pacific, [-170, 0])?.[0]).toBeCloseTo(200, 6);
    expect(pixelsWithin(pacific, [0, 0])).toBeNull();
  });
});
