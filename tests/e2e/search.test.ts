import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hashOf, isInView, parts } from './parts.ts';
import { test } from './visit.ts';

describe('the search', () => {
  test('finds places in either script and words of the text, by keyboard', async ({ visit }) => {
    const page = await visit('', { early: true });
    const { cardTitle } = parts(page);
    const field = page.getByRole('combobox', { name: 'Search places and words' });
    const options = page.getByRole('option');
    const places = page.getByRole('group', { name: 'Places' }).getByRole('option');

    await field.fill('Ramousah');
    await expect.poll(() => places.first().innerText()).toContain('Ramouseh');
    expect(await places.first().innerText()).toMatch(/District, mentioned once/);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await field.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await options.first().getAttribute('id')).toBe(active);
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await field.press('End');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await field.press('Home');
    await field.press('Enter');
    await expect.poll(() => hashOf(page)).toBe('#place/ramouseh');
    await expect.poll(() => cardTitle.innerText()).toContain('Ramouseh');
    expect(await options.first().isVisible()).toBe(false);

    await field.fill('حلب');
    await expect.poll(() => places.first().innerText()).toContain('Aleppo');
    await field.press('Escape');
    await expect.poll(() => options.first().isVisible()).toBe(false);
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
    await cardTitle.waitFor();

    await field.fill('end of the ceasefire');
    const words = page.getByRole('group', { name: 'Words of the article' }).getByRole('option');
    await words.filter({ hasText: 'Paragraph 9' }).click();
    await expect.poll(() => hashOf(page)).toBe('#p9');
    await expect.poll(() => isInView(page.locator('#p9'))).toBe(true);
    await expect.poll(() => focused(page), { message: 'the keyboard goes along' }).toBe('p9');
    expect(await page.locator('.announcement').innerText()).toBe('Paragraph 9');
  });

  test('stays calm with anything that is typed', async ({ visit }) => {
    const page = await visit('', { early: true });
    const field = page.getByRole('combobox', { name: 'Search places and words' });
    const search = page.getByRole('search');
    for (const query of ['%%%\\((', '<>', 'zzzzqqqq', 'x '.repeat(5000), '\u202e\u0001']) {
      await field.fill(query);
      await search.getByText('Nothing found.').waitFor();
      await field.press('ArrowDown');
      await field.press('Enter');
    }
    expect(hashOf(page)).toBe('');
    // "zzzz" is one sound, with which many names begin.
    await field.fill('zzzz');
    await search.getByText('Nothing found.').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await search.getByRole('link', { name: 'Index of places' }).click();
    await expect.poll(() => hashOf(page)).toBe('#index');
    await page.keyboard.press('Escape');
    await field.fill('Handxrat');
    await search.getByText('Nothing is called that; near names').waitFor();
    expect(await page.getByRole('option').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Handarat camp')]),
    );
  });

  test('opens over the masthead on a phone, and goes again', async ({ visit }) => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await visit('', { early: true, ...phone });
    const { cardTitle } = parts(page);
    const unfold = page.getByRole('button', { name: 'Search places and words' });
    const field = page.getByRole('combobox', { name: 'Search places and words' });
    await unfold.click();
    await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
    await field.fill('castello');
    await page.getByRole('option').first().click();
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
    await expect.poll(() => field.isVisible()).toBe(false);

    await unfold.click();
    await field.fill('end of the ceasefire');
    await page.getByRole('option').filter({ hasText: 'Paragraph 9' }).click();
    await expect.poll(() => field.isVisible()).toBe(false);
    await expect.poll(() => focused(page), { message: 'not back to the button' }).toBe('p9');
  });
});

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id);
