import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { isInView, openPanel, parts } from './parts.ts';
import { test } from './visit.ts';

async function expectWholePage(page: Page): Promise<void> {
  const edition = inject('edition');
  const { article, index, figure } = parts(page);
  for (const { n } of edition.passages) expect(await page.locator(`#p${n}`).isVisible()).toBe(true);
  expect(await article.isVisible()).toBe(true);
  const mentioned = edition.places.filter(({ number }) => number !== null);
  expect(await index.getByRole('listitem').count()).toBe(mentioned.length);
  expect(await figure.isVisible()).toBe(true);
  expect(await figure.locator('path').count()).toBeGreaterThan(10);
}

describe('the still page', () => {
  test('reads whole without script, and its links lead round it', async ({ visit }) => {
    const page = await visit('', { javaScriptEnabled: false, early: true });
    const { castello } = parts(page);
    await expectWholePage(page);
    await castello.click();
    const entry = page.locator('[id="place/castello-road"]');
    await expect.poll(() => isInView(entry)).toBe(true);
    await entry.getByRole('link', { name: 'Read in the article, paragraph 5' }).click();
    await expect.poll(() => isInView(castello)).toBe(true);
  });

  test('keeps its figure where WebGL is missing, says so, and works otherwise', async ({
    visit,
  }) => {
    const browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: ['--disable-3d-apis'],
    });
    try {
      await expectStillMap(await visit('', { browser, coming: true }));
    } finally {
      await browser.close();
    }
  });

  test('keeps its figure when the map cannot be fetched, says so, and works otherwise', async ({
    visit,
  }) => {
    await expectStillMap(await visit('', { without: /assets\/live-/, early: true }));
  });
});

async function expectStillMap(page: Page): Promise<void> {
  const { stage, castello, cardTitle } = parts(page);
  await stage.getByText('The still map stays').waitFor();
  await openPanel(page, 'Index');
  await expectWholePage(page);
  await page.keyboard.press('Escape');
  await castello.click();
  await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
}
