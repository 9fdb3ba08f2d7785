import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { expect, inject, it } from 'vitest';
import type { Compiled } from '../../src/core/edition.ts';
import { goodEdition } from '../support/good-edition.ts';
import { tinySite } from '../support/tiny-site.ts';

const broken: Compiled = {
  ok: false,
  issues: [
    {
      file: 'article.md',
      line: 12,
      column: 7,
      rule: 'known-place',
      severity: 'error',
      message: 'Nowhere is no place.',
    },
  ],
};

it('an editor sees a mistake over the page until it is mended', async () => {
  let compiled: Compiled = broken;
  const site = await tinySite(() => Promise.resolve(compiled));
  const server = await createServer({
    ...site.config,
    server: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.connect(inject('browser'));
  const page = await browser.newPage();
  const overlay = page.locator('vite-error-overlay');
  const message = overlay.locator('.message');
  const change = async (to: Compiled): Promise<void> => {
    compiled = to;
    await writeFile(join(site.edition, 'edition.json'), JSON.stringify(to.ok));
  };
  try {
    await server.listen();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await expect.poll(() => message.innerText()).toContain('article.md:12:7');
    expect(await message.innerText()).toContain('Nowhere is no place.');

    await change(goodEdition('A mended edition'));
    await expect.poll(() => page.title()).toBe('A mended edition');
    expect(await overlay.count()).toBe(0);

    await change(broken);
    await expect.poll(() => overlay.count()).toBe(1);
    expect(await message.innerText()).toContain('Nowhere is no place.');

    await change(goodEdition('Mended again'));
    await expect.poll(() => page.title()).toBe('Mended again');
    await expect.poll(() => overlay.count()).toBe(0);
  } finally {
    await page.close();
    await server.close();
    await site.remove();
  }
});
