import { expect, test } from 'vitest';
import { COVER, coverPlaces, covered, oneWorldFrom } from '../../src/map/cover.ts';
import type { Box } from '../../src/core/box.ts';

const size = { width: 800, height: 600 };
const inset: Box = { left: 20, top: 10, right: 120, bottom: 110 };

/** The boxes that symbols take up, in pixels from the map's upper left corner. */
function taken(boxes: readonly Box[]): Box[] {
  return coverPlaces(boxes, size, [37, 36]).map(({ properties: { offset, padding } }) => {
    const [x, y] = [offset[0] + size.width / 2, offset[1] + size.height / 2];
    const [top = 0, right = 0, bottom = 0, left = 0] = padding;
    return { left: x - left, top: y - top, right: x + right, bottom: y + bottom };
  });
}

test('what covers the map takes exactly its own room', () => {
  expect(taken([inset])[0]).toEqual(inset);
});

test('each side of the map is kept clear from outside', () => {
  const sides = taken([]);
  expect(sides).toHaveLength(4);
  const touches = sides.filter(
    ({ left, top, right, bottom }) =>
      left < size.width && right > 0 && top < size.height && bottom > 0,
  );
  expect(touches).toEqual([]);
  expect(sides.map(({ right }) => right)).toContain(0);
  expect(sides.map(({ left }) => left)).toContain(800);
  expect(sides.map(({ bottom }) => bottom)).toContain(0);
  expect(sides.map(({ top }) => top)).toContain(600);
});

test('what is hidden or beside the map takes no room', () => {
  const hidden = { left: 50, top: 50, right: 50, bottom: 50 };
  const beneath = { left: 0, top: 600, right: 800, bottom: 900 };
  expect(taken([hidden, beneath])).toHaveLength(4);
});

test('all stand on the one point that is moved with the view', () => {
  const spots = coverPlaces([inset], size, [37, 36]).map(({ geometry }) => geometry.coordinates);
  expect(new Set(spots.map(String))).toEqual(new Set(['37,36']));
});

test('what covers the map comes before all names', () => {
  const style = covered({ version: 8, sources: {}, layers: [] }, coverPlaces([], size, [37, 36]));
  expect(style.layers.at(-1)?.id).toBe(COVER);
  expect(Object.keys(style.sources)).toEqual([COVER]);
});

test('no second world lies within reach of a view where names are kept clear', () => {
  expect(512 * 2 ** oneWorldFrom(size)).toBeGreaterThanOrEqual(1000);
});
