import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openPanel, parts } from './parts.ts';
import { test } from './visit.ts';

const phone = { viewport: { width: 390, height: 844 } };
const bar = (page: Page): Locator => page.getByRole('button', { name: /^(Show|Hide) map$/ });
const handle = (page: Page): Locator => page.getByRole('button', { name: 'Height of the card' });
const heightOf = async (part: Locator): Promise<number> => (await part.boundingBox())!.height;

/** Where a paragraph stands in the document, whatever is scrolled. */
const placeOf = (page: Page, n: number): Promise<number> =>
  page
    .locator(`#p${n}`)
    .evaluate((passage) => passage.getBoundingClientRect().top + window.scrollY);

/** Whether nothing lies over the beginning of a link. */
const isUncovered = (link: Locator): Promise<boolean> =>
  link.evaluate((element) => {
    const { left, top, height } = element.getClientRects()[0]!;
    return element.contains(document.elementFromPoint(left + 2, top + height / 2));
  });

/** Scrolls the page with the pointer on the text. */
async function read(page: Page, by: number): Promise<void> {
  await page.mouse.move(200, 800);
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, by);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before + by);
}

describe('on a phone', () => {
  test('the map goes out of the way of reading, comes when asked for, and moves no text', async ({
    visit,
  }) => {
    const page = await visit('', { ...phone, early: true });
    const { card, castello, cardTitle } = parts(page);
    const map = page.getByRole('region', { name: 'Map' });
    const place = await placeOf(page, 5);
    expect(await bar(page).getAttribute('aria-expanded')).toBe('true');

    await read(page, 900);
    await expect.poll(() => bar(page).getAttribute('aria-expanded')).toBe('false');
    expect(await map.isVisible()).toBe(false);
    await bar(page).click();
    expect(await bar(page).innerText()).toBe('Hide map');
    await expect.poll(() => map.isVisible()).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(900);
    await read(page, 100);
    await expect.poll(() => map.isVisible()).toBe(false);

    // A mention that the map would come to lie on.
    await castello.evaluate((link) => {
      window.scrollTo(0, link.getBoundingClientRect().top + window.scrollY - 150);
    });
    await castello.click();
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
    expect(await map.isVisible()).toBe(true);
    for (const part of [map, card]) expect((await part.boundingBox())!.width).toBeGreaterThan(385);
    await expect.poll(() => isUncovered(castello)).toBe(true);
    expect(await placeOf(page, 5)).toBe(place);

    // The card: its head, half the window, the whole of it; by press, key and pull.
    const low = await heightOf(card);
    await handle(page).click();
    await expect.poll(() => heightOf(card)).toBeGreaterThan(low + 100);
    await handle(page).press('ArrowUp');
    await expect.poll(() => heightOf(card)).toBeGreaterThan(700);
    await handle(page).press('ArrowDown');
    await handle(page).press('ArrowDown');
    expect(await handle(page).getAttribute('aria-label')).toBe('Height of the card: low');
    const { x, y } = (await handle(page).boundingBox())!;
    await page.mouse.move(x + 100, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + 100, 300, { steps: 4 });
    await page.mouse.move(x + 100, 60, { steps: 4 });
    await page.mouse.up();
    expect(await handle(page).getAttribute('aria-label')).toBe('Height of the card: full');

    // Back in the text it gives its room to what is being read.
    await card.getByRole('link', { name: /Read in the article, paragraph 5/ }).click();
    expect(await handle(page).getAttribute('aria-label')).toBe('Height of the card: low');
    await expect.poll(() => isUncovered(castello)).toBe(true);

    await page.evaluate(() => window.scrollTo(0, 0));
    await card.getByRole('button', { name: 'Close' }).click();
    await bar(page).click();
    await expect.poll(() => map.isVisible(), { message: 'put away at the top, too' }).toBe(false);
  });

  test('one finger or the wheel scrolls the page; beside the text it is the map’s again', async ({
    visit,
  }) => {
    const page = await visit('', phone);
    const { scale } = parts(page);
    const wheel = async (by: number): Promise<void> => {
      const { x, y, width, height } = (await parts(page).stage.boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 3);
      await page.mouse.wheel(0, by);
    };
    await page.getByRole('img', { name: 'Scale' }).waitFor();
    const name = await scale.getAttribute('aria-label');
    await wheel(60);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(60);
    expect(await page.getByText('Use two fingers to move the map').count()).toBe(1);
    expect(await scale.getAttribute('aria-label')).toBe(name);
    await page.keyboard.down('Control');
    await wheel(-300);
    await page.keyboard.up('Control');
    await expect.poll(() => scale.getAttribute('aria-label')).not.toBe(name);

    await page.setViewportSize({ width: 1000, height: 700 });
    expect(await page.getByText('Use two fingers to move the map').count()).toBe(0);
    const wide = await scale.getAttribute('aria-label');
    const zoomedOut = async (): Promise<string | null> => {
      await wheel(200);
      return scale.getAttribute('aria-label');
    };
    await expect.poll(zoomedOut).not.toBe(wide);
  });

  test('every target is 24 pixels large, or stands in a line of text', async ({ visit }) => {
    const page = await visit('#place/castello-road', { ...phone, early: true });
    await handle(page).click();
    const small = await smallTargets(page);
    await parts(page).display.click();
    small.push(...(await smallTargets(page)));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    for (const panel of ['Index', 'About'] as const) {
      await openPanel(page, panel);
      small.push(...(await smallTargets(page)));
    }
    expect([...new Set(small)]).toEqual([]);
  });

  test('enlarged fourfold, all of it can be reached', async ({ visit }) => {
    const page = await visit('', { early: true, viewport: { width: 320, height: 256 } });
    const { castello, card } = parts(page);
    await castello.click();
    await expect.poll(() => isUncovered(castello)).toBe(true);
    await handle(page).press('ArrowUp');
    await handle(page).press('ArrowUp');
    for (const name of ['Next mention', 'Print this place', 'Next excerpt', 'Close']) {
      await card.getByRole('button', { name }).click({ trial: true });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

/** Links and controls to be seen that are less than 24 CSS pixels wide or high; not those in running text. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
    return targets.flatMap((target) => {
      const around = target.closest('label') ?? target;
      const { width, height } = around.getBoundingClientRect();
      const isInText =
        getComputedStyle(target).display === 'inline' &&
        (target.parentElement?.textContent ?? '').trim() !== (target.textContent ?? '').trim();
      const isSeen = target.checkVisibility({ visibilityProperty: true }) && width > 0;
      const isSmall = Math.round(width) < 24 || Math.round(height) < 24;
      const isDrawn = target.closest('svg') !== null;
      if (!isSeen || !isSmall || isInText || isDrawn) return [];
      return [`${target.outerHTML.slice(0, 120)}: ${width} x ${height}`];
    });
  });
}
