import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parts } from './parts.ts';
import { test } from './visit.ts';

/** The browser's own PDF, which writes its objects' heads in plain text. */
async function printed(page: Page): Promise<string> {
  return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
}
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const PAGE = /\/Type\s*\/Page\b/g;
/** In points; browsers round a hair either way. */
const A4_LANDSCAPE = /\/MediaBox\s*\[0 0 84[12](\.\d+)? 59[456](\.\d+)?\]/g;

describe('the browser’s own print', () => {
  test('gives sheets with the figure as lines and letters, not as a picture', async ({ visit }) => {
    const page = await visit();
    const pdf = await printed(page);
    expect(count(pdf, PAGE)).toBe(2);
    expect(count(pdf, A4_LANDSCAPE)).toBe(2);
    expect(count(pdf, /\/Subtype\s*\/Image\b/g)).toBe(0);
    expect(count(pdf, /\/Type\s*\/Font\b/g)).toBeGreaterThan(0);
  });

  test('gives the sheet of the selected place, without the live map and what can only be pressed', async ({
    visit,
  }) => {
    const page = await visit('#place/castello-road');
    const words = page.locator('.words').first();
    await expect.poll(() => words.locator('text').first().textContent()).toBe('Castello Road');
    expect(await words.textContent()).toContain('Castello Armas highway');
    const pdf = await printed(page);
    expect(count(pdf, PAGE)).toBe(1);
    expect(count(pdf, A4_LANDSCAPE)).toBe(1);

    await page.emulateMedia({ media: 'print' });
    const { figure, card, legend, stage } = parts(page);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await stage.locator('canvas').isVisible()).toBe(false);
    expect(await card.isVisible()).toBe(false);
    expect(await legend.isVisible()).toBe(false);
    expect(await figure.isVisible()).toBe(true);

    await page.emulateMedia({ media: 'screen' });
    // A place that was selected only now: the key for printing once gave the sheet of the one before.
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] =
          document.querySelector('.words text')?.textContent ?? '';
      };
    });
    await page.locator('#p1').getByRole('link', { name: 'Ramouseh' }).first().click();
    await page.keyboard.press('Control+p');
    const printedOf = () => page.locator('html').getAttribute('data-printed');
    await expect.poll(printedOf, { timeout: 30_000 }).toContain('Ramouseh');

    await page.getByRole('button', { name: /العربية/ }).click();
    const told = () => words.textContent();
    await expect.poll(told, { message: 'in the reader’s language' }).toContain('بقلم');
    // Without a place the sheet that is there is in English: the dialogue has one in Arabic.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+p');
    await page.getByRole('dialog').waitFor();
  });

  test('shows its figure, key and credits', async ({ visit }) => {
    const page = await visit('', { early: true });
    await page.emulateMedia({ media: 'print' });
    const sheets = page.locator('.words');
    for (const sheet of await sheets.all()) expect(await sheet.isVisible()).toBe(true);
    const text = (await sheets.allTextContents()).join('\n');
    expect(text).toContain('Castello Road');
    expect(text).toContain('Hugo Turner');
    expect(text).toContain('Global Research');
    expect(text).toMatch(/2016/);
  });

  test('works without script', async ({ visit }) => {
    const page = await visit('', { javaScriptEnabled: false, early: true });
    await page.emulateMedia({ media: 'print' });
    expect(await parts(page).figure.isVisible()).toBe(true);
    expect(count(await printed(page), PAGE)).toBe(2);
  });
});
