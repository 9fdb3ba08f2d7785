import { describe, expect } from 'vitest';
import { hashOf, openPanel, parts } from './parts.ts';
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
    await index.getByRole('link', { name: 'Read it in the article, paragraph 6' }).first().click();
    await expect.poll(() => index.isVisible(), 'the text lies open again').toBe(false);
    expect(await article.isVisible()).toBe(true);
  });
});
