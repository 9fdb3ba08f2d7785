import { describe, expect, inject } from 'vitest';
import { placeById } from '../../src/core/queries.ts';
import { violationsOn } from './axe.ts';
import { parts } from './parts.ts';
import { test } from './visit.ts';

describe('the page of a place by itself', () => {
  test('reads without script within another page, narrow or wide, day or night', async ({
    visit,
  }) => {
    const road = placeById(inject('edition'), 'castello-road')!;
    const page = await visit('place/castello-road/', {
      early: true,
      viewport: { width: 320, height: 640 },
    });
    const main = page.getByRole('main');
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(road.nameAr);
    expect(await main.getByRole('img', { name: 'Map: Castello Road' }).isVisible()).toBe(true);
    expect(await main.getByRole('blockquote').count()).toBe(road.excerpts.length);
    expect(await main.innerText()).toContain('Hugo Turner, Global Research');
    expect(await violationsOn(page)).toEqual([]);
    const font = () => page.evaluate(() => document.fonts.check('16px "Source Serif 4"'));
    await expect.poll(font).toBe(true);

    const address = page.url();
    // Its map has a number, which leads to the place in the reader.
    await page.goto(new URL('../russia/', address).href);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page)).toEqual([]);
    const number = page.locator('.figure a').first();
    expect(await number.getAttribute('href')).toBe('../../index.html#place/russia');
    for (const width of [320, 800]) {
      const body = `<iframe title="Place" src="${address}" width="${width}" height="600"></iframe>`;
      await page.route('**/host.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` }),
      );
      await page.goto(new URL('host.html', inject('site')).href);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('heading', { level: 1 }).waitFor();
      const wide = () => frame.locator('html').evaluate((html) => html.scrollWidth);
      expect(await wide()).toBeLessThanOrEqual(width);
    }
  });

  test('leads into the article, and is offered as code on the card', async ({ visit }) => {
    const page = await visit('place/castello-road/', { early: true, expecting: /nowhere/ });
    await page.getByRole('link', { name: 'Paragraph 5' }).click();
    await parts(page).card.waitFor();
    expect(await parts(page).cardTitle.innerText()).toContain('Castello Road');

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await page.getByRole('button', { name: 'Code copied' }).waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const src = /^<iframe src="([^"]+)" title="Castello Road: /.exec(code)?.[1] ?? '';
    expect(src).toBe(new URL('place/castello-road/', inject('site')).href);

    const answers = await page.evaluate(
      (paths) => Promise.all(paths.map(async (path) => (await fetch(path)).status)),
      [
        'data/places.geojson',
        'data/mentions.csv',
        'data/README.txt',
        'link-preview.png',
        'place/nowhere/',
      ],
    );
    expect(answers).toEqual([200, 200, 200, 200, 404]);
  });
});
