import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hashOf, openLayers, parts } from './parts.ts';
import { test } from './visit.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function violationsOn(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('everyone can use it', () => {
  test('by the rules of WCAG, as it opens', async ({ visit }) => {
    expect(await violationsOn(await visit())).toEqual([]);
  });

  test('by the rules of WCAG, with a place selected', async ({ visit }) => {
    const page = await visit('#place/castello-road');
    await parts(page).card.waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('by the rules of WCAG, on a phone', async ({ visit }) => {
    const page = await visit('#place/castello-road', phone);
    await parts(page).card.waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test.for(['light', 'dark'] as const)(
    'by the rules of WCAG, in %s with everything open',
    async (colorScheme, { visit }) => {
      const page = await visit('#place/castello-road', { colorScheme });
      const { display } = parts(page);
      await openLayers(page);
      await display.click();
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test('by the rules of WCAG, without script', async ({ visit }) => {
    const page = await visit('', { early: true });
    const still = await visit('', { javaScriptEnabled: false, early: true });
    await page.setContent((await still.content()).replace(/<script[\s\S]*?<\/script>/g, ''));
    expect(await violationsOn(page)).toEqual([]);
  });

  test('with the keyboard alone', async ({ visit }) => {
    const page = await visit('', { early: true });
    const { castello, card, cardTitle } = parts(page);
    await castello.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(hashOf(page)).toBe('');
    expect(await castello.evaluate((link) => document.activeElement === link)).toBe(true);
  });

  test.for(['', '#place/castello-road'])(
    'on 320 pixels without reading sideways (%s)',
    async (hash, { visit }) => {
      const page = await visit(hash, { early: true, viewport: { width: 320, height: 640 } });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(width).toBeLessThanOrEqual(320);
    },
  );
});
