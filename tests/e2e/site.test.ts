import { describe, expect, inject } from 'vitest';
import { filesAtOnce, sizeOf } from '../../src/build/bench/sizes.ts';
import { policyOf } from '../../src/build/plugin/security.ts';
import { test } from './visit.ts';
import { parts } from './parts.ts';

describe('the built site', () => {
  test('asks nobody else for anything, and runs under its own strict policy', async ({ visit }) => {
    // Every visit of every test watches for both; this one says so, with everything loaded.
    const page = await visit('#place/castello-road');
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await meta.getAttribute('content')).toBe(policyOf(inject('edition').basemap));
    expect(await page.locator('script:not([src]), [onclick], [onload]').count()).toBe(0);
    expect(await page.locator('script[src]').count()).toBeGreaterThan(0);
  });

  test('stands as well below a path', async ({ visit }) => {
    const page = await visit('#place/castello-road', { site: inject('siteBelowPath') });
    await expect.poll(() => parts(page).cardTitle.innerText()).toContain('Castello Road');
  });

  test('lets its text be read before the map’s code is asked for', async ({ visit }) => {
    // The map's code never comes, and the text is there all the same.
    const page = await visit('', { early: true, without: /\/assets\/live-.*\.js$/ });
    expect(await page.locator('#p5').isVisible()).toBe(true);
    expect(await parts(page).figure.isVisible()).toBe(true);
    const sent = await (await page.request.get(page.url())).text();
    expect(sent).toContain('id="p5"');
    expect(sent).not.toContain('assets/live-');
    const directory = process.env['ATLAS_DIST'] ?? 'dist';
    const scripts = [...filesAtOnce(directory)].filter((path) => path.endsWith('.js'));
    expect(sizeOf(directory, scripts).brotli, 'script before the map').toBeLessThan(40 * 1024);
  });

  test('follows a link that leaves it only without telling where from', async ({ visit }) => {
    const page = await visit('', { early: true });
    const leaving = page.locator('a[href^="http"]');
    expect(await leaving.count()).toBeGreaterThan(7);
    for (const rel of await leaving.evaluateAll((all) => all.map((a) => a.getAttribute('rel')))) {
      expect(rel).toContain('noopener');
      expect(rel).toContain('noreferrer');
    }
  });
});
