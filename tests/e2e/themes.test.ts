import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { themes } from '../../src/cartography/theme.ts';
import { hashOf, openLayers, parts } from './parts.ts';
import { pixelsLike } from './pixels.ts';
import { test } from './visit.ts';

const { dark, light, 'print-colour': paper } = themes;

/** As the stylesheet has it. */
const PAPER = { light: 'rgb(251, 249, 244)', dark: 'rgb(23, 22, 20)' };

const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

async function choose(page: Page, words: string): Promise<void> {
  await parts(page).display.click();
  await page.getByRole('radio', { name: words, exact: true }).check();
  await page.keyboard.press('Escape');
}

describe('the theme', () => {
  test('follows the system, page and map; chosen by the reader it outweighs the system’s, also on the next visit; the names are in the chosen languages', async ({
    visit,
  }) => {
    const page = await visit('#?view=37.14,36.2,11', { colorScheme: 'dark' });
    expect(await paperOf(page)).toBe(PAPER.dark);
    expect(await pixelsLike(page, dark.country)).toBeGreaterThan(10_000);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => pixelsLike(page, light.country)).toBeGreaterThan(10_000);
    expect(await paperOf(page)).toBe(PAPER.light);

    const ink = async (): Promise<number> => pixelsLike(page, light.ink);
    const both = await ink();
    await choose(page, 'English');
    await expect.poll(ink).toBeLessThan(both * 0.9);
    // What names took along is not asked for what lies under the pointer.
    for (const x of [700, 800]) await page.mouse.move(x, 400);
    await choose(page, 'English and Arabic');
    await expect.poll(ink).toBeGreaterThan(both * 0.95);

    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => pixelsLike(page, dark.country)).toBeGreaterThan(10_000);
    await choose(page, 'Light');
    await expect.poll(() => pixelsLike(page, light.country)).toBeGreaterThan(10_000);
    await page.reload();
    await expect.poll(() => paperOf(page)).toBe(PAPER.light);
    await choose(page, 'As the system');
    expect(await paperOf(page)).toBe(PAPER.dark);
  });

  test('changes nothing but colours: view, selection and hidden layers stay, nothing is fetched', async ({
    visit,
  }) => {
    const page = await visit('#place/castello-road?view=37.14,36.25,12.5');
    const { legend, card } = parts(page);
    await openLayers(page);
    await legend.getByRole('checkbox').first().uncheck();
    // The selected place's sheet is drawn ahead, from the whole base: that has nothing to do with colours.
    await page.waitForFunction(() => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      return files.filter((name) => /\/basemap\/[^/]*\.json$/.test(name)).length >= 6;
    });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await choose(page, 'Dark');
    await expect.poll(() => pixelsLike(page, dark.country)).toBeGreaterThan(10_000);
    expect(await pixelsLike(page, light.country)).toBe(0);
    // The selected route's core, and no district: their layer is switched off.
    expect(await pixelsLike(page, dark.place)).toBeGreaterThan(300);
    expect(await legend.getByRole('checkbox').first().isChecked()).toBe(false);
    expect(await card.isVisible()).toBe(true);
    expect(hashOf(page)).toBe('#place/castello-road?view=37.14,36.25,12.5');
    expect(fetched.filter((url) => url.includes('/basemap/'))).toEqual([]);
  });

  test('of the still figure is the page’s, without script too', async ({ visit }) => {
    const page = await visit('', { colorScheme: 'dark', javaScriptEnabled: false, early: true });
    const land = page.locator(`.figure [fill="${light.country}"]`).first();
    expect(await land.evaluate((path) => getComputedStyle(path).fill)).toBe(rgb(dark.country));
    expect(await leftLight(page)).toEqual([]);
  });

  test('is never dark on paper', async ({ visit }) => {
    const page = await visit('', { colorScheme: 'dark', early: true });
    await choose(page, 'Dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const land = page.locator(`.figure [fill="${light.country}"]`).first();
    expect(await land.evaluate((path) => getComputedStyle(path).fill)).toBe(rgb(paper.country));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'light',
    );
  });
});

describe('the panel for it', () => {
  test('works with the keyboard, and Escape closes it and nothing else', async ({ visit }) => {
    const page = await visit('#place/castello-road', { early: true });
    const { display, card } = parts(page);
    await card.waitFor();
    await display.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await display.getAttribute('aria-expanded')).toBe('false');
    expect(await display.evaluate((button) => document.activeElement === button)).toBe(true);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('closes when the reader goes on elsewhere', async ({ visit }) => {
    const page = await visit('', { early: true });
    const { display, article } = parts(page);
    await display.click();
    await article.click({ position: { x: 5, y: 5 } });
    expect(await display.getAttribute('aria-expanded')).toBe('false');
  });

  test('works where the browser keeps nothing', async ({ visit }) => {
    const page = await visit('', { early: true, storage: 'blocked' });
    await choose(page, 'Dark');
    expect(await paperOf(page)).toBe(PAPER.dark);
  });

  test('is not offered without script', async ({ visit }) => {
    const page = await visit('', { javaScriptEnabled: false, early: true });
    expect(await parts(page).display.isVisible()).toBe(false);
  });
});

function rgb(colour: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}

/** The colours of the figure that a dark page shows as they were made by day. */
function leftLight(page: Page): Promise<readonly string[]> {
  return page.locator('.figure').evaluate((figure) => {
    const left = new Set<string>();
    for (const element of figure.querySelectorAll('[fill], [stroke]')) {
      for (const name of ['fill', 'stroke'] as const) {
        const made = element.getAttribute(name);
        if (made === null || made === 'none') continue;
        const probe = document.createElement('canvas').getContext('2d');
        if (probe === null) continue;
        probe.fillStyle = getComputedStyle(element)[name];
        if (probe.fillStyle === made) left.add(`${name} ${made}`);
      }
    }
    return [...left];
  });
}
