import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { light } from '../../src/cartography/theme.ts';
import type { LngLat } from '../../src/core/model.ts';
import { toWorld } from '../../src/core/mercator.ts';
import { hashOf, parts } from './parts.ts';
import { coloursOn } from './pixels.ts';
import { test } from './visit.ts';

const divided = ['borders.json', 'lakes.json', 'land.json', 'rivers.json'];
const opening = [
  'countries.json',
  'labels.json',
  ...divided.map((name) => `opening/${name}`),
].sort();

/** The files of the base map that the page has fetched, each once. */
async function fetched(page: Page): Promise<string[]> {
  const requests = await page.requests();
  const names = requests.flatMap((request) => /\/basemap\/(.+)$/.exec(request.url())?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** Which of the positions the map, as its address says that it stands, draws in the colour of land. */
async function landAt(page: Page, positions: readonly LngLat[]): Promise<boolean[]> {
  const [, view = ''] = hashOf(page).split('?view=');
  const [lng = 0, lat = 0, zoom = 0] = view.split(',').map(Number);
  const { width, height } = (await parts(page).stage.locator('canvas').boundingBox())!;
  const size = 512 * 2 ** zoom;
  const [middleX, middleY] = toWorld([lng, lat]);
  const points = positions.map((position) => {
    const [x, y] = toWorld(position);
    return [width / 2 + (x - middleX) * size, height / 2 + (y - middleY) * size] as const;
  });
  const land = Number.parseInt(light.land.slice(1), 16);
  const rgb = [land >> 16, (land >> 8) & 255, land & 255];
  return (await coloursOn(page, points)).map(
    (found) => found?.every((value, i) => Math.abs(value - (rgb[i] ?? 0)) <= 2) ?? false,
  );
}

describe('the embedded base map', () => {
  test('opens with the files of the region alone, and none of the code for an own basemap', async ({
    visit,
  }) => {
    const page = await visit();
    expect(await fetched(page)).toEqual(opening);
    const names = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(names.some((name) => /live-.*\.js$/.test(name))).toBe(true);
    expect(names.filter((name) => /own-basemap|\/data\//.test(name))).toEqual([]);
  });

  test('needs no more for all of the region, and fetches the world when the reader goes out to it', async ({
    visit,
  }) => {
    const page = await visit('#?view=38.2,35,6.1');
    expect(await fetched(page)).toEqual(opening);
    const { x, y, width, height } = (await parts(page).stage.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 400);
    await expect.poll(() => fetched(page)).toEqual([...opening, ...divided].sort());
    await expect
      .poll(() => Number(hashOf(page).split(',')[2]), { timeout: 30_000 })
      .toBeLessThan(3);
    const [sahara, siberia, angola, ocean] = [
      [4, 24],
      [100, 64],
      [18, -12],
      [65, 0],
    ] as const;
    await expect
      .poll(() => landAt(page, [sahara, siberia, angola, ocean]))
      .toEqual([true, true, true, false]);
  });

  test('fetches the world when the reader moves along it, and draws land there', async ({
    visit,
  }) => {
    const page = await visit('#?view=38.2,35,6.1');
    const { x, y, width, height } = (await parts(page).stage.boundingBox())!;
    const [midX, midY] = [x + width / 2, y + height / 2];
    for (let i = 0; i < 3; i++) {
      await page.mouse.move(midX - 150, midY + 200);
      await page.mouse.down();
      await page.mouse.move(midX + 150, midY - 200, { steps: 5 });
      await page.mouse.up();
    }
    await expect.poll(() => fetched(page)).toEqual([...opening, ...divided].sort());
    // How far a drag goes on by itself is the browser's affair; the desert is wide.
    const desert: LngLat[] = [
      [22, 26],
      [25, 24],
      [27.2, 25.2],
      [28, 21],
      [31, 21],
    ];
    await expect.poll(() => landAt(page, desert)).toContain(true);
  });

  test('opens far away with the world at once', async ({ visit }) => {
    const page = await visit('#?view=-60,-10,3');
    expect(await fetched(page)).toEqual([...opening, ...divided].sort());
    const [amazonia, atlantic] = [
      [-62, -6],
      [-30, -20],
    ] as const;
    expect(await landAt(page, [amazonia, atlantic])).toEqual([true, false]);
  });
});
