import AxeBuilder from '@axe-core/playwright';
import { describe, expect, inject } from 'vitest';
import { hashOf, isInView, openPanel, parts } from './parts.ts';
import { test } from './visit.ts';

describe('a panel over the text', () => {
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
    await expect.poll(() => index.isVisible(), { message: 'the text lies open again' }).toBe(false);
    expect(await article.isVisible()).toBe(true);
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
    await index.getByLabel('Mentioned').selectOption('For its government or people');
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

test('every panel and the open search keep the rules of WCAG', async ({ visit }) => {
  const page = await visit('#place/castello-road?panel=index', { early: true });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const violations = async (part: string) => {
    const found = await new AxeBuilder({ page }).include(part).withTags(tags).analyze();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
  await parts(page)
    .index.getByRole('button', { name: /Castello Road/ })
    .click();
  expect(await violations('#index')).toEqual([]);
  await openPanel(page, 'Dates');
  expect(await violations('#dates')).toEqual([]);
  await openPanel(page, 'About');
  expect(await violations('#about')).toEqual([]);
  await page.getByRole('combobox', { name: 'Search places and words' }).fill('aleppo');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violations('.masthead')).toEqual([]);
});
