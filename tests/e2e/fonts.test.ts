import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parts } from './parts.ts';
import { test } from './visit.ts';

/** The names of the font files that the page has fetched. */
async function fetched(page: Page): Promise<string[]> {
  const requests = await page.requests();
  return requests.flatMap((request) => /[^/]+\.woff2$/.exec(request.url())?.[0] ?? []);
}

/**
 * Which of the families draw a text with a font of their own: other than the browser's monospaced
 * one, which stands in for a letter that they lack.
 */
const drawing = (page: Page, families: readonly string[], text: string): Promise<string[]> =>
  page.evaluate(
    ([names, words]) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      const widthIn = (font: string): number => {
        context.font = `200px ${font}`;
        return context.measureText(words).width;
      };
      return names.filter((name) => widthIn(`"${name}", monospace`) !== widthIn('monospace'));
    },
    [families, text] as const,
  );

const loadedFamilies = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );

describe('the fonts', () => {
  test('of the first view are the small files and those of the text, and no others', async ({
    visit,
  }) => {
    const page = await visit();
    const files = new Set(await fetched(page));
    expect(files).toContain('noto-sans-arabic-600.woff2');
    for (const name of files) {
      expect(name).toMatch(/^(noto-sans-(arabic-)?[46]00(-italic)?\.|source-serif-4-latin-[46]00)/);
    }
  });

  test('draw Arabic in the page with our own font, not the system’s', async ({ visit }) => {
    const page = await visit('#place/castello-road', { early: true });
    const arabic = parts(page).card.locator('[lang="ar"]').first();
    const family = await arabic.evaluate((element) => getComputedStyle(element).fontFamily);
    expect(family).toMatch(/^"?Noto Sans Arabic/);
    await expect.poll(() => loadedFamilies(page)).toContain('Noto Sans Arabic');
    const text = await arabic.innerText();
    expect(await drawing(page, ['Noto Sans Arabic'], text)).toEqual(['Noto Sans Arabic']);
  });

  test('draw Arabic on the map with our own font, letter by joined letter', async ({ visit }) => {
    const page = await visit('#?view=38.5,35.2,6.5');
    const own = (await loadedFamilies(page)).filter((name) => name.startsWith('maplibre-gl-'));
    // Initial hah, medial lam, final beh: the presentation forms that MapLibre asks for.
    for (const form of ['\uFEA3', '\uFEE0', '\uFE90', '\uFEFB']) {
      expect((await drawing(page, own, form)).length, form).toBeGreaterThanOrEqual(2);
    }
  });
});
