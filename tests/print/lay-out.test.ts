import { describe, expect, test } from 'vitest';
import { isInside } from '../../src/core/bounds.ts';
import type { Edition } from '../../src/core/model.ts';
import { haveRoom } from '../../src/print/key-height.ts';
import { sheetOf } from '../support/sheet-of.ts';
import { anseria } from './anseria.ts';

const upright = { size: 'a4', orientation: 'portrait', margin: 12 } as const;

describe('an upright sheet', () => {
  test('of which the key is short gives its room to the map', () => {
    const short = sheetOf(anseria, { type: 'place', place: 'land' }, { paper: upright });
    const { figure, columns } = short.areas;
    const most = Math.max(...columns.map(({ height }) => height));
    expect(figure.height).toBeGreaterThan(1.7 * most);
    expect(haveRoom(short.key, columns, true)).toBe(true);
  });

  test('of a country is drawn although a higher map would reach over the pole', () => {
    const north: Edition = {
      ...anseria,
      places: anseria.places.map((place) =>
        place.id === 'land'
          ? {
              ...place,
              anchor: [100, 60],
              bounds: [100, 60, 100, 60],
              extent: [27, 41, 190, 77],
            }
          : place,
      ),
    };
    const sheet = sheetOf(north, { type: 'place', place: 'land' }, { paper: upright });
    const [main] = sheet.panels;
    expect(main?.bounds[3]).toBeLessThan(85.06);
  });
});

describe('a map within another', () => {
  const two: Edition = { ...anseria, frames: anseria.frames.slice(0, 2) };

  test('is large, and the other stands at the head of the key', () => {
    const paper = { size: 'a3', orientation: 'portrait', margin: 12 } as const;
    const sheet = sheetOf(two, { type: 'edition' }, { quotes: 'none', paper });
    const [main, around] = sheet.panels;
    expect(main).toMatchObject(sheet.areas.figure);
    expect([main?.title, around?.title]).toEqual(['Town', 'Isle']);
    expect(around?.y).toBe(sheet.areas.columns[0]?.y);
    expect(around?.height).toBeLessThan(231);
    const below = sheet.areas.columns.at(-1)?.y;
    expect(below).toBeGreaterThan((around?.y ?? 0) + (around?.height ?? 0));
  });

  test('shares the figure with it where there is no room for a locator', () => {
    const parts = { key: true, legend: true, locator: false, qr: false };
    const { panels, areas } = sheetOf(two, { type: 'edition' }, { parts });
    const right = areas.figure.x + areas.figure.width + 1;
    expect(panels.map(({ x, width }) => x + width <= right)).toEqual([true, true]);
    expect(
      panels[0]?.width === areas.figure.width && panels[0].height === areas.figure.height,
    ).toBe(false);
  });
});

test('the map of a place by itself shows the nearest other', () => {
  const alone: Edition = {
    ...anseria,
    places: anseria.places.map((place) =>
      place.id === 'harbour'
        ? { ...place, anchor: [150.3, -19.25], bounds: [150.3, -19.25, 150.3, -19.25] }
        : place,
    ),
  };
  const [main] = sheetOf(alone, { type: 'place', place: 'harbour' }).panels;
  const mill = alone.places.find(({ id }) => id === 'mill')?.anchor ?? [0, 0];
  expect(main !== undefined && isInside(mill, main.bounds)).toBe(true);
});
