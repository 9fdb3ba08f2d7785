import { describe, expect } from 'vitest';
import { violationsOn } from './axe.ts';
import { mapIsReady, test } from './visit.ts';

const arabic = /[\u0621-\u064a]/;

describe('the page in Arabic', () => {
  test('is chosen by its own name, runs from the right, and stays chosen', async ({ visit }) => {
    const page = await visit('#place/castello-road');
    const html = page.locator('html');
    const app = page.locator('#app');
    const zoom = page.locator('.maplibregl-ctrl-zoom-in');
    expect(await zoom.getAttribute('aria-label')).toBe('Zoom in');
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect.poll(() => html.getAttribute('lang')).toBe('ar');
    expect(await app.getAttribute('dir')).toBe('rtl');

    // The furniture is mirrored: the text at the right, the card beside it, the zoom far from both.
    const leftOf = async (part: string) => (await page.locator(part).boundingBox())?.x ?? NaN;
    expect(await leftOf('.reading')).toBeGreaterThan(await leftOf('.stage'));
    expect(await leftOf('.card')).toBeGreaterThan(await leftOf('.legend'));
    expect(await leftOf('.maplibregl-ctrl-zoom-in')).toBeLessThan(await leftOf('.card'));
    expect(await zoom.getAttribute('aria-label')).toMatch(arabic);

    // The Arabic name first, the English one after it.
    const names = page.locator('.card h2 > span');
    const languages = names.evaluateAll((all) => all.map((name) => name.getAttribute('lang')));
    expect(await languages).toEqual(['ar', 'en']);

    // The article stays as it is, and so do its words within ours.
    const passage = page.locator('#p5 > p');
    expect(await passage.evaluate((p) => p.matches(':lang(en):dir(ltr)'))).toBe(true);
    const quoted = page.locator('.card bdi', { hasText: 'Castello Armas highway' }).first();
    expect(await quoted.getAttribute('lang')).toBe('en');

    expect(await violationsOn(page)).toEqual([]);

    // What is the map's own word is Arabic: notes and the titles of sources.
    const inEnglish = (part: string) =>
      page.locator(part).evaluateAll((all) => all.filter((p) => !p.matches(':lang(ar)')).length);
    expect(await inEnglish('.card .quiet, .card .facts p, .card .facts p > bdi')).toBe(0);
    await page.getByRole('link', { name: 'التواريخ' }).click();
    await page.locator('#dates li').first().waitFor();
    expect(await inEnglish('#dates li > p')).toBe(0);
    expect(await violationsOn(page), 'dates in Arabic').toEqual([]);
    await page.goBack();
    await page.getByRole('button', { name: 'طباعة…' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violationsOn(page), 'print dialogue in Arabic').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.reload();
    await mapIsReady(page);
    await expect.poll(() => app.getAttribute('dir')).toBe('rtl');
    expect(await page.evaluate(drawsBrackets), 'brackets in names on the map').toBe('as written');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => app.getAttribute('dir')).toBe('ltr');
    expect(await page.locator('.card h2').innerText()).toMatch(/^Castello Road/);
    expect(await zoom.getAttribute('aria-label')).toBe('Zoom in');
  });

  test('fits a narrow phone', async ({ visit }) => {
    const viewport = { width: 320, height: 640 };
    const page = await visit('#place/castello-road', { viewport, early: true });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect.poll(() => page.locator('#app').getAttribute('dir')).toBe('rtl');
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test('stays English where its words cannot be fetched', async ({ visit }) => {
    const page = await visit('', { early: true, without: /\/ar-[^/]*\.js$/ });
    const button = page.getByRole('button', { name: 'العربية' });
    const failing = page.waitForEvent('requestfailed', (request) => /ar-/.test(request.url()));
    await button.click();
    await failing;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await button.isVisible()).toBe(true);
  });
});

/**
 * In the page: whether a letter drawn as the map draws it, on a canvas that is nowhere on the page,
 * comes out as in a text from left to right. Brackets in the names of the map once did not.
 */
function drawsBrackets(): string {
  const [own, left] = (['inherit', 'ltr'] as const).map((direction) => {
    const context = new OffscreenCanvas(40, 40).getContext('2d');
    if (context === null) return 'nothing';
    context.direction = direction;
    context.textAlign = 'left';
    context.font = '30px sans-serif';
    context.fillText('(', 10, 30);
    return context.getImageData(0, 0, 40, 40).data.join();
  });
  return own === left ? 'as written' : 'turned round';
}
