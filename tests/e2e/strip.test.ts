import { expect, inject } from 'vitest';
import { hashOf, isInView } from './parts.ts';
import { test } from './visit.ts';

test('the strip beside the text leads to each paragraph and names its places', async ({
  visit,
}) => {
  const { passages } = inject('edition');
  const page = await visit('#place/castello-road', { early: true });
  const strip = page.getByRole('navigation', { name: 'Paragraphs and their places' });
  const segments = strip.getByRole('link');
  expect(await segments.count()).toBe(passages.length + 1);
  const fifth = strip.getByRole('link', { name: /^Paragraph 5: Aleppo/ });
  expect(await fifth.locator('line.selected').count()).toBeGreaterThan(0);

  expect(await strip.locator('a[tabindex="0"]').count(), 'one stop of the Tab key').toBe(1);
  await segments.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const last = passages.at(-1)?.n;
  await expect.poll(() => hashOf(page)).toBe(`#p${last}`);
  await expect.poll(() => isInView(page.locator(`#p${last}`))).toBe(true);
  await expect.poll(() => strip.locator('a[aria-current]').count()).toBe(1);
});
