import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { metresAPixel } from '../../src/core/mercator.ts';
import { scaleBars } from '../../src/core/scale-bar.ts';
import { openLayers, openLegend, parts } from './parts.ts';
import { warmPixelsUnderInset } from './pixels.ts';
import { test } from './visit.ts';

const ALEPPO = '#?view=37.14,36.2,11.5';
const WORLD = '#?view=20,30,1.5';
/** Where the article has no place. */
const OCEAN = '#?view=-30,-20,4';
/** In the desert, far from every road. */
const NOWHERE = '#?view=39.3,34.2,13';

/** Large enough for the legend to stand open. */
const large = { viewport: { width: 1440, height: 900 } };

const wheel = async (page: Page, by: number): Promise<void> => {
  const { x, y, width, height } = (await parts(page).stage.boundingBox())!;
  await page.mouse.move(x + width * 0.55, y + height * 0.6);
  await page.mouse.wheel(0, by);
};

const osm = (page: Page) => parts(page).credits.getByRole('link', { name: /OpenStreetMap/ });

async function legendOf(page: Page): Promise<readonly string[]> {
  await openLegend(page);
  const items = await parts(page).legend.getByRole('listitem').allInnerTexts();
  return items.map((item) => item.trim());
}

describe('scale, credits, legend and inset', () => {
  test('tell of what is in view, be it near Aleppo or the world', async ({ visit }) => {
    const page = await visit(ALEPPO, large);
    const { legend, scale, credits } = parts(page);
    const [km, mi] = scaleBars(metresAPixel(36.2, 11.5), 110);
    const name = await scale.getAttribute('aria-label');
    expect(name, 'true at the map’s middle').toBe(`Scale: ${km.text}, ${mi.text}`);

    // Its roads are drawn; with the way to its terms.
    expect(await osm(page).getAttribute('href')).toBe('https://www.openstreetmap.org/copyright');
    expect(await osm(page).innerText()).toMatch(/leaves this page/);
    expect(await credits.innerText()).toContain('Natural Earth');

    expect(await legend.getByRole('listitem').count(), 'folded until asked for').toBe(0);
    const close = await legendOf(page);
    const swatches = legend.locator('svg');
    expect(close.length).toBeGreaterThan(4);
    expect(new Set(close).size).toBe(close.length);
    expect(await swatches.count()).toBe(close.length);
    const marked = () => legend.locator('.marked').allInnerTexts();
    expect(await marked()).toEqual([]);
    await parts(page).castello.hover();
    await expect.poll(marked, { message: 'what is pointed at' }).toEqual(['route of the article']);
    await page.mouse.move(5, 5);
    await openLayers(page);
    for (const box of await legend.getByRole('checkbox').all()) await box.uncheck();
    await expect.poll(() => swatches.count(), { message: 'forgotten' }).toBeLessThan(close.length);

    await wheel(page, -600);
    await expect.poll(() => scale.getAttribute('aria-label')).not.toBe(name);

    const far = await visit(WORLD, large);
    expect(await legendOf(far)).not.toEqual(close);
    expect(await parts(far).inset.isVisible()).toBe(false);
    expect(await parts(far).scale.count(), 'a world has no one scale').toBe(0);
  });
});

describe('the inset', () => {
  const outline = (page: Page): Locator => parts(page).inset.locator('.shown > rect').last();
  const shown = (page: Page) => parts(page).inset.locator('.locator.shown');

  test('shows where the view lies, follows it, and is of the world for a view of the country', async ({
    visit,
  }) => {
    const page = await visit('#?view=37.14,36.2,8.5');
    expect(await parts(page).inset.isVisible()).toBe(true);
    const region = (await shown(page).boundingBox())!;
    const before = (await outline(page).boundingBox())!;
    await wheel(page, 500);
    await expect
      .poll(async () => (await outline(page).boundingBox())!.width)
      .toBeGreaterThan(before.width);
    const furtherOut = async (): Promise<number> => {
      await wheel(page, 300);
      return (await shown(page).boundingBox())!.height;
    };
    await expect.poll(furtherOut, { interval: 500 }).toBeLessThan(region.height);
  });

  test.for(['#p6', '#p10'])(
    'covers no place of what is framed (%s), as it once did',
    async (hash, { visit }) => {
      expect(await warmPixelsUnderInset(await visit(hash))).toBe(0);
    },
  );
});

describe('the legend', () => {
  test('stands without script too, where no layer can be switched off', async ({ visit }) => {
    const page = await visit('', { ...large, javaScriptEnabled: false, early: true });
    const { legend } = parts(page);
    await openLegend(page);
    expect(await legend.getByRole('listitem').count()).toBeGreaterThan(4);
    expect(await legend.getByRole('checkbox').count()).toBe(0);
  });

  test('is clear of the credits and of the card in a wide window', async ({ visit }) => {
    const page = await visit('#place/castello-road', { viewport: { width: 800, height: 600 } });
    await expectApart(page);
    for (const [width, height] of [
      [1024, 768],
      [1440, 900],
    ] as const) {
      await resize(page, width, height);
      await openLegend(page);
      await expectApart(page);
    }
  });

  test('is clear of the credits and of the card on a phone, whose small map has no inset', async ({
    visit,
  }) => {
    const page = await visit('#place/castello-road', { viewport: { width: 390, height: 844 } });
    await expectApart(page);
    expect(await parts(page).inset.isVisible()).toBe(false);
    await resize(page, 320, 640);
    await expectApart(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.for([OCEAN, NOWHERE])(
  'the credits do not name OpenStreetMap where none of it is drawn (%s)',
  async (hash, { visit }) => {
    const page = await visit(hash);
    expect(await osm(page).count()).toBe(0);
    expect(await parts(page).credits.innerText()).toContain('Natural Earth');
  },
);

/** Gives the window another size, and waits until the map has it too. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  const sizeOf = async (part: Locator) => {
    const box = await part.boundingBox();
    return [box?.width ?? 0, box?.height ?? 0].map(Math.round);
  };
  const { stage } = parts(page);
  const around = stage.locator('.map');
  await expect.poll(() => sizeOf(stage.locator('canvas'))).toEqual(await sizeOf(around));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Of the map's furniture nothing lies on anything else, nor the legend beyond the map. */
async function expectApart(page: Page): Promise<void> {
  const { legend, credits, card, scale, inset, stage } = parts(page);
  for (const other of [credits, card, scale]) {
    expect(await overlap(legend, other), String(other)).toBe(false);
  }
  expect(await overlap(card, credits)).toBe(false);
  expect(await overlap(card, scale)).toBe(false);
  expect(await overlap(inset, card)).toBe(false);
  expect(await overlap(scale, credits)).toBe(false);
  const [box, whole] = [(await legend.boundingBox())!, (await stage.boundingBox())!];
  expect(box.y).toBeGreaterThanOrEqual(whole.y);
  expect(box.y + box.height).toBeLessThanOrEqual(whole.y + whole.height);
}

/** Whether two parts of the page cover one another; what is not there covers nothing. */
async function overlap(a: Locator, b: Locator): Promise<boolean> {
  const [one, other] = await Promise.all([boxOf(a), boxOf(b)]);
  if (one === null || other === null) return false;
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

async function boxOf(part: Locator) {
  return (await part.count()) === 0 ? null : part.boundingBox();
}
