import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../src/core/model.ts';
import { offMap, type Lying, type Screen } from '../../src/core/off-map.ts';
import { pointerTo } from '../../src/core/pointer-to.ts';

const screen: Screen = {
  view: { center: [37.15, 36.2], zoom: 11 },
  width: 800,
  height: 600,
  cover: [],
};

const city = ([lng, lat]: LngLat): Lying => ({
  kind: 'city',
  anchor: [lng, lat],
  bounds: [lng, lat, lng, lat],
});
const damascus = city([36.29, 33.51]);

describe('what the map does not show', () => {
  test('lies so far from its middle, in a wind', () => {
    const found = offMap(damascus, screen)!;
    expect(found.wind).toBe('s');
    // 2.69 degrees of latitude (298 km) and 0.86 of longitude (79 km).
    expect(found.metres).toBe(310_000);
    expect(found.towards[0]).toBeLessThan(0);
    expect(found.towards[1]).toBeGreaterThan(0);
  });

  test.each([
    ['n', [37.15, 38]],
    ['ne', [38.4, 37.2]],
    ['e', [40, 36.2]],
    ['w', [34, 36.3]],
    ['nw', [35.9, 37.2]],
  ] as const)('lies in the %s as the map has it', (wind, at) => {
    expect(offMap(city(at), screen)?.wind).toBe(wind);
  });

  test('is nothing that is in view, be it in part', () => {
    expect(offMap(city([37.16, 36.21]), screen)).toBeNull();
    const around = { kind: 'area', anchor: [40, 36], bounds: [36, 35, 42, 37] } as const;
    expect(offMap(around, screen)).toBeNull();
  });

  test('is no country of which a part is in view, whichever way round the world', () => {
    const usa = { ...city([-77, 39]), kind: 'country', extent: [-125, 25, -67, 50] } as const;
    const at = (lng: number) => ({ ...screen, view: { center: [lng, 38] as const, zoom: 6 } });
    expect(offMap(usa, at(-115))).toBeNull();
    expect(offMap(usa, at(245))).toBeNull();
    expect(offMap(usa, at(-20))?.wind).toBe('w');
  });

  test('is what something else covers', () => {
    const card = { left: 380, top: 280, right: 420, bottom: 320 };
    expect(offMap(city([37.15, 36.2]), { ...screen, cover: [card] })).not.toBeNull();
  });

  test('is not told of what nobody could place', () => {
    expect(offMap({ kind: 'region', anchor: null, bounds: null }, screen)).toBeNull();
  });

  test('has no distance where it is a country, and is nothing where that may lie all round', () => {
    const country = { kind: 'country' } as const;
    expect(offMap({ ...city([18, 27]), ...country }, screen)?.metres).toBeNull();
    expect(offMap({ ...city([38.5, 35.02]), ...country }, screen)).toBeNull();
  });

  test('lies the short way round the world', () => {
    const pacific = { ...screen, view: { center: [179, 0], zoom: 8 } } as const;
    expect(offMap(city([-175, 0]), pacific)?.wind).toBe('e');
  });
});

describe('the arrow towards it', () => {
  const words = { width: 120, height: 40 };
  const empty = { width: 800, height: 600, cover: [] };

  test.each([
    [1, 0],
    [-1, 0],
    [0, 1],
    [0.3, -1],
    [-1, -1],
  ])('stands at the edge with its words in view, towards %d, %d', (right, down) => {
    const spot = pointerTo([right, down], words, empty)!;
    const [x, y] = spot.tip;
    const toEdge = Math.min(x, y, 800 - x, 600 - y);
    expect(toEdge).toBeCloseTo(8, 0);
    expect(spot.words[0]).toBeGreaterThanOrEqual(0);
    expect(spot.words[1]).toBeGreaterThanOrEqual(0);
    expect(spot.words[0] + words.width).toBeLessThanOrEqual(800);
    expect(spot.words[1] + words.height).toBeLessThanOrEqual(600);
  });

  test('stands clear of what covers the map', () => {
    const card = { left: 0, top: 0, right: 300, bottom: 600 };
    const spot = pointerTo([-1, 0], words, { ...empty, cover: [card] })!;
    expect(spot.tip[0]).toBeGreaterThan(300);
    expect(spot.words[0]).toBeGreaterThan(300);
  });

  test('stands beside a card that covers the middle of the map', () => {
    const card = { left: 0, top: 100, right: 450, bottom: 600 };
    const spot = pointerTo([-10, -1], words, { ...empty, cover: [card] })!;
    expect(spot.tip[0]).toBeGreaterThan(450);
    expect(spot.words[0]).toBeGreaterThan(450);
  });

  test('is left out where all is covered', () => {
    const card = { left: 0, top: 0, right: 800, bottom: 600 };
    expect(pointerTo([-1, 0], words, { ...empty, cover: [card] })).toBeNull();
  });
});
