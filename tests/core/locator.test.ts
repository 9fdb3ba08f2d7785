import { describe, expect, test } from 'vitest';
import { locate, locatorFrames, spotOn } from '../../src/core/locator.ts';
import { toWorld } from '../../src/core/mercator.ts';

const region = [33.8, 31, 44.6, 39.5] as const;
const frames = locatorFrames(region);

describe('the locator', () => {
  test('is of the region for a view within it, and outlines the view where it lies', () => {
    const view = [36.9, 36, 37.4, 36.4] as const;
    const found = locate(frames, view)!;
    expect(found.index).toBe(0);
    const { x, y, width, height } = found.outline;
    const frame = frames[0]!;
    const share = (lng: number): number => (lng - 33.8) / (44.6 - 33.8);
    expect((x + width / 2) / frame.width).toBeCloseTo(share(37.15), 3);
    const down = (lat: number): number => toWorld([0, lat])[1];
    const middle = (down(36) + down(36.4)) / 2;
    expect((y + height / 2) / frame.height).toBeCloseTo(
      (middle - down(39.5)) / (down(31) - down(39.5)),
      2,
    );
  });

  test('never outlines a view too small to be seen', () => {
    const { outline } = locate(frames, [37, 36, 37.001, 36.001])!;
    expect(Math.min(outline.width, outline.height)).toBeGreaterThanOrEqual(6);
  });

  test.each([
    ['as wide as the region', [33, 30, 45, 40]],
    ['elsewhere', [-78, 38, -76, 40]],
    ['east of the antimeridian, from the west', [-182, -20, -178, -15]],
    ['east of the antimeridian, from the east', [178, -20, 182, -15]],
  ] as const)('is of the world for a view %s', (_, view) => {
    const found = locate(frames, view)!;
    expect(found.index).toBe(1);
    expect(found.outline.x).toBeGreaterThanOrEqual(-found.outline.width);
    expect(found.outline.x).toBeLessThanOrEqual(frames[1]!.width);
  });

  test.each([[[-180, -80, 180, 80]], [[-60, 0, 80, 60]]] as const)(
    'is none for a view that shows a world by itself (%j)',
    (view) => {
      expect(locate(frames, view)).toBe(null);
    },
  );
});

describe('a spot on the locator', () => {
  test('lies where the position lies in its bounds', () => {
    const frame = frames[0]!;
    expect(spotOn(frame, [33.8, 39.5])).toEqual([0, 0]);
    const [x, y] = spotOn(frame, [44.6, 31])!;
    expect(x).toBeCloseTo(frame.width);
    // Its height is whole pixels.
    expect(Math.abs(y - frame.height)).toBeLessThan(1);
    expect(spotOn(frame, [45, 35])).toBeNull();
    expect(spotOn(frame, [40, 30])).toBeNull();
    expect(spotOn(frame, [18, 35])).toBeNull();
  });

  test('is found beyond the antimeridian, where the map of the world ends', () => {
    const world = frames[1]!;
    const [x] = spotOn(world, [-175, 60])!;
    expect(x).toBeGreaterThan(world.width * 0.9);
  });
});
