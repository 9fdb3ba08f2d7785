import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { hashOf, isInView, openPanel, parts } from './parts.ts';
import { test } from './visit.ts';

const desktop = { width: 1100, height: 640 };

/** Where an element stands in the window, in CSS pixels. */
const edgesOf = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return { left, right, top, bottom, width, height };
  });
const mapOf = (page: Page) => edgesOf(parts(page).stage);

describe('a panel beside the text', () => {
  test('opens by its link, takes the focus, and gives it back with Escape', async ({ visit }) => {
    const page = await visit('#place/castello-road', { early: true });
    const { index, card } = parts(page);
    const about = page.getByRole('region', { name: 'About this reader' });
    await card.waitFor();
    expect(await index.isVisible()).toBe(false);

    await openPanel(page, 'Index');
    await expect.poll(() => index.isVisible()).toBe(true);
    expect(hashOf(page)).toBe('#place/castello-road?panel=index');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('index');
    expect(await card.isVisible(), 'what is selected stays').toBe(true);

    await openPanel(page, 'About');
    await expect.poll(() => about.isVisible()).toBe(true);
    expect(await index.isVisible(), 'one at a time').toBe(false);

    await about.focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => about.isVisible()).toBe(false);
    expect(hashOf(page)).toBe('#place/castello-road');
    const focus = await page.evaluate(() => document.activeElement?.textContent);
    expect(focus, 'back at what opened the first of them').toBe('Index');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('is reached by its address, closed by its button and left with Back', async ({ visit }) => {
    const page = await visit('#index', { early: true });
    const { index, article } = parts(page);
    await expect.poll(() => index.isVisible()).toBe(true);
    await index.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => index.isVisible()).toBe(false);
    expect(hashOf(page)).toBe('');
    await page.goBack();
    await expect.poll(() => index.isVisible()).toBe(true);
    await index.getByRole('button', { name: 'What the article says of Castello Road' }).click();
    await index.getByRole('link', { name: 'Read in the article, paragraph 6' }).first().click();
    await expect.poll(() => isInView(article.locator('#p6'))).toBe(true);
    expect(hashOf(page)).toMatch(/^#p6m\d+\?panel=index$/);

    for (const size of [desktop, { width: 1440, height: 900 }]) {
      await page.setViewportSize(size);
      const [text, list, map] = [await edgesOf(article), await edgesOf(index), await mapOf(page)];
      expect(text.right, 'it never lies on the text').toBeLessThanOrEqual(list.left);
      const beside = map.right <= list.left || map.bottom <= list.top;
      expect(beside, 'nor on the map, which makes room').toBe(true);
      expect(Math.min(map.width, map.height)).toBeGreaterThan(250);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const link = index.getByRole('link', { name: 'Read in the article, paragraph 5' }).first();
    await link.click();
    await expect.poll(() => index.isVisible(), { message: 'there it lies over it' }).toBe(false);
  });

  test('says so when its code does not come, and tells all the same', async ({ visit }) => {
    const page = await visit('#dates', { early: true, without: /\/assets\/PanelBody-.*\.js$/ });
    const dates = page.getByRole('region', { name: 'Dates' });
    const again = dates.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await dates.getByRole('heading', { name: 'Castello Road cut' }).waitFor();
    expect(await dates.getByRole('radio').count(), 'nothing that would not answer').toBe(0);
    await page.unrouteAll();
    // When idle the page tries once more by itself, and the button may be gone before it is pressed.
    const told = dates.getByRole('radio', { name: 'As it is told' });
    await again.or(told).first().click();
    await told.check();
    expect(await again.isVisible()).toBe(false);
  });
});

describe('the index', () => {
  test('is sorted, filtered, and gone through with the arrow keys', async ({ visit }) => {
    const page = await visit('#place/castello-road?panel=index', { early: true });
    const { index, cardTitle } = parts(page);
    const rows = index.getByRole('heading', { level: 3 }).getByRole('link');
    const all = inject('edition').places.filter(({ number }) => number !== null).length;
    await expect.poll(() => rows.count()).toBe(all);
    const marked = index.getByRole('link', { name: 'Castello Road' });
    expect(await marked.getAttribute('aria-current')).toBe('true');
    await expect.poll(() => isInView(marked)).toBe(true);

    await index.getByLabel('Order').selectOption('Mentions');
    await expect.poll(() => rows.first().innerText()).toBe('United States');
    await index.getByLabel('Order').selectOption('Name');
    await expect.poll(() => rows.first().innerText()).toBe('Afghanistan');

    await index.getByLabel('Mentioned').selectOption('Implied');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const shown = await rows.count();
    await index.getByText(`${shown} of ${all} places`).waitFor();
    await index.getByLabel('Layer').selectOption('Syria and the wider world');
    await index.getByLabel('Mentioned').selectOption('Named');

    const stops = index.locator('h3 a[tabindex="0"]');
    expect(await stops.count(), 'one stop of the Tab key').toBe(1);
    await index.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const last = await rows.last().innerText();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(last);
    await page.keyboard.press('Enter');
    await expect.poll(() => cardTitle.innerText()).toContain(last);
  });

  test('says when nothing answers, and leads back to everything', async ({ visit }) => {
    const page = await visit('#index', { early: true });
    const { index } = parts(page);
    await index.getByLabel('Layer').selectOption('Supply routes');
    await index.getByLabel('Mentioned').selectOption('Standing for its government or people');
    await index.getByRole('button', { name: 'Show all places' }).click();
    await index.getByText('34 of 34 places').waitFor();
  });

  test('lies open with everything without script', async ({ visit }) => {
    const page = await visit('', { early: true, javaScriptEnabled: false });
    const { index } = parts(page);
    const excerpts = inject('edition').places.reduce(
      (sum, { excerpts: own }) => sum + own.length,
      0,
    );
    expect(await index.locator('blockquote:visible').count()).toBe(excerpts);
  });
});
