import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parts } from './parts.ts';
import { mapIsReady, test } from './visit.ts';

/** In the page, before anything of it: notes what moves by itself. */
function watchShifts(): void {
  const moved: string[] = [];
  Object.assign(window, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number;
        sources: readonly { node: Node | null }[];
      };
      const names = sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.className}` : (node?.nodeName ?? '?'),
      );
      moved.push(`${value.toFixed(4)} ${names.join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shifts = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'moved'));

/** In the page: does to its text what translating browsers and extensions do. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const isWords = currentNode.nodeValue?.trim() !== '';
    const isDrawn = currentNode.parentElement?.closest('svg, script, style, template') != null;
    if (currentNode instanceof Text && isWords && !isDrawn) texts.push(currentNode);
  }
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `»${text.nodeValue ?? ''}«`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

describe('over a slow line', () => {
  test.for([
    [1280, 800],
    [390, 844],
  ] as const)(
    'the text reads before the script, and nothing moves when it and the map come (%d x %d)',
    async ([width, height], { visit }) => {
      const page = await visit('', { early: true, viewport: { width, height } });
      await page.addInitScript(watchShifts);
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(/\.js$/, async (route) => {
        await held;
        await route.continue();
      });
      // Also the map's code, which an early visit never gets, is only held.
      await page.reload({ waitUntil: 'commit' });
      await parts(page).castello.waitFor();
      expect(await parts(page).figure.isVisible()).toBe(true);
      expect(await page.locator('html.live').count()).toBe(0);
      release();
      await mapIsReady(page);
      expect(await shifts(page)).toEqual([]);
    },
  );
});

describe('a page that was translated by the browser', () => {
  test('is still selected in, stepped through, and led by its address', async ({ visit }) => {
    const page = await visit('', { early: true });
    const { card } = parts(page);
    await page.evaluate(translate);
    await page.locator('#p5 .mention').first().click();
    await card.waitFor();
    await page.evaluate(translate);
    await card.getByRole('button', { name: 'Next place in the text' }).click();
    await page.locator('#p6 .mention').first().click();
    expect(await page.locator('#article .mention.selected').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: /^»+Index«+$/ }).click();
    await page.getByRole('button', { name: /العربية/ }).click();
    await expect.poll(() => page.locator('#app').getAttribute('dir')).toBe('rtl');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });
});
