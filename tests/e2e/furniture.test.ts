import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { metresAPixel } from '../../src/core/mercator.ts';
import { scaleBars } from '../../src/core/scale-bar.ts';
import { openLayers, openLegend, parts } from './parts.ts';
import { warmPixelsUnderInset } from './pixels.ts';
import { test } from './visit.ts';

const ALEPPO = '#?view=37.14,36.2,11.5';
const SYRIA = '#?view=38,35,5.5';
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

describe('the scale bar', () => {
  test('is true at the map’s middle, in kilometres and miles', async ({ visit }) => {
    const page = await visit(ALEPPO);
    const [km, mi] = scaleBars(metresAPixel(36.2, 11.5), 110);
    const name = await parts(page).scale.getAttribute('aria-label');
    expect(name).toBe(`Scale: ${km.text}, ${mi.text}`);
    await wheel(page, -600);
    await expect.poll(() => parts(page).scale.getAttribute('aria-label')).not.toBe(name);
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
    const world = (await shown(await visit(SYRIA)).boundingBox())!;
    expect(world.height).toBeLessThan(region.height);
  });

  test('is none for a view of the world, nor is a scale, as a world has no one', async ({
    visit,
  }) => {
    const { inset, scale } = parts(await visit(WORLD));
    expect(await inset.isVisible()).toBe(false);
    expect(await scale.count()).toBe(0);
  });

  test.for(['#p6', '#p10'])(
    'covers no place of what is framed (%s), as it once did',
    async (hash, { visit }) => {
      expect(await warmPixelsUnderInset(await visit(hash))).toBe(0);
    },
  );

  test('leaves a phone’s small map alone', async ({ visit }) => {
    const page = await visit(ALEPPO, { viewport: { width: 390, height: 844 } });
    expect(await parts(page).inset.isVisible()).toBe(false);
  });
});

describe('the legend', () => {
  test('tells of what is in view', async ({ visit }) => {
    const page = await visit(ALEPPO, large);
    const { legend } = parts(page);
    expect(await legend.getByRole('listitem').count(), 'folded until asked for').toBe(0);
    await openLegend(page);
    const words = async () => (await legend.getByRole('listitem').allInnerTexts()).map(trimmed);
    const close = await words();
    expect(close.length).toBeGreaterThan(4);
    expect(new Set(close).size).toBe(close.length);
    expect(await legend.locator('svg').count()).toBe(close.length);
    const far = await visit(WORLD, large);
    await openLegend(far);
    const wide = await parts(far).legend.getByRole('listitem').allInnerTexts();
    expect(wide.map(trimmed)).not.toEqual(close);
  });

  test('forgets what is switched off', async ({ visit }) => {
    const page = await visit(ALEPPO, large);
    const { legend } = parts(page);
    const swatches = legend.locator('svg');
    const before = await swatches.count();
    await openLayers(page);
    for (const box of await legend.getByRole('checkbox').all()) await box.uncheck();
    await expect.poll(() => swatches.count()).toBeLessThan(before);
  });

  test('stands without script too, where no layer can be switched off', async ({ visit }) => {
    const page = await visit('', { ...large, javaScriptEnabled: false, early: true });
    const { legend } = parts(page);
    await openLegend(page);
    expect(await legend.getByRole('listitem').count()).toBeGreaterThan(4);
    expect(await legend.getByRole('checkbox').count()).toBe(0);
  });

  test.for([
    [1440, 900],
    [1024, 768],
    [800, 600],
    [390, 844],
    [320, 640],
  ] as const)(
    'is clear of the credits and of the card (%d by %d)',
    async ([width, height], { visit }) => {
      const page = await visit('#place/castello-road', { viewport: { width, height } });
      const { legend, credits, card, scale, inset, stage } = parts(page);
      if (width >= 1024) await openLegend(page);
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
    },
  );
});

describe('the credits', () => {
  const osm = (page: Page) => parts(page).credits.getByRole('link', { name: /OpenStreetMap/ });

  test('name OpenStreetMap where its roads are drawn, with the way to its terms', async ({
    visit,
  }) => {
    const page = await visit(ALEPPO);
    expect(await osm(page).getAttribute('href')).toBe('https://www.openstreetmap.org/copyright');
    expect(await osm(page).innerText()).toMatch(/leaves this page/);
    expect(await parts(page).credits.innerText()).toContain('Natural Earth');
  });

  test.for([OCEAN, NOWHERE])('do not where they are not (%s)', async (hash, { visit }) => {
    const page = await visit(hash);
    expect(await osm(page).count()).toBe(0);
    expect(await parts(page).credits.innerText()).toContain('Natural Earth');
  });
});

function trimmed(text: string): string {
  return text.trim();
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
