import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hashOf, isInView, openPanel, parts } from './parts.ts';
import { test } from './visit.ts';

const title = (page: Page): Promise<string> => parts(page).cardTitle.innerText();

describe('the address', () => {
  test('leads back, forward and through a reload to the same place', async ({ visit }) => {
    const page = await visit('', { early: true });
    const { castello, index, card } = parts(page);
    await castello.click();
    await expect.poll(() => title(page)).toContain('Castello Road');
    await openPanel(page, 'Index');
    await index.getByRole('heading', { name: 'Ramouseh' }).getByRole('link').first().click();
    await expect.poll(() => title(page)).toContain('Ramouseh');

    await page.goBack();
    await expect.poll(() => title(page)).toContain('Castello Road');
    expect(await index.isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => index.isVisible()).toBe(false);
    await page.goBack();
    await card.waitFor({ state: 'detached' });
    await page.goForward();
    await expect.poll(() => title(page)).toContain('Castello Road');
    await page.reload();
    await expect.poll(() => title(page)).toContain('Castello Road');
  });

  test('copied, opens the same place for another reader', async ({ visit }) => {
    const page = await visit('', { early: true });
    await parts(page).castello.click();
    await parts(page).card.waitFor();
    const other = await visit(hashOf(page), { early: true });
    await expect.poll(() => title(other)).toContain('Castello Road');
    expect(await parts(other).excerpts.count()).toBe(await parts(page).excerpts.count());
  });

  test.for(['#p9', '#p9?panel=dates', '#p9?view=37.1,36.2,10'])(
    '%s shows the paragraph',
    async (hash, { visit }) => {
      const page = await visit(hash, { early: true });
      await expect.poll(() => isInView(page.locator('#p9'))).toBe(true);
    },
  );

  // Where there is script a panel does not stand at the page's end, to which the address would lead.
  test('of a panel shows the beginning of the text beside it', async ({ visit }) => {
    const page = await visit('#index', { early: true });
    await parts(page).index.waitFor();
    await expect.poll(() => isInView(page.getByRole('heading', { level: 1 }))).toBe(true);
    await page.waitForLoadState('load');
    expect(await isInView(page.getByRole('heading', { level: 1 }))).toBe(true);
  });

  test('of a mention shows it and its place', async ({ visit }) => {
    const plain = await visit('', { early: true });
    const id = await parts(plain).castello.getAttribute('id');
    const page = await visit(`#${id ?? ''}`, { early: true });
    await expect.poll(() => title(page)).toContain('Castello Road');
    await expect.poll(() => isInView(parts(page).castello)).toBe(true);
    expect(await parts(page).castello.getAttribute('aria-current')).toBe('true');
  });

  test('with a broken view still shows its place', async ({ visit }) => {
    const page = await visit('#place/castello-road?view=nonsense', { early: true });
    await expect.poll(() => title(page)).toContain('Castello Road');
  });

  test.for([
    '#place/nonsense',
    '#p99',
    '#p5m99',
    '#%E0%A4%A',
    '#place/<img src=x onerror=alert(1)>',
  ])('%s, which names nothing, shows the page with a notice', async (hash, { visit }) => {
    const page = await visit(hash, { early: true });
    const { notice, article } = parts(page);
    await expect.poll(() => notice.isVisible()).toBe(true);
    await expect.poll(() => notice.innerText()).toMatch(/This article has no place/);
    expect(await article.isVisible()).toBe(true);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await notice.getByRole('button').click();
    await expect.poll(() => hashOf(page)).toBe('');
  });
});
