import { describe, expect, inject } from 'vitest';
import { placeById } from '../../src/core/queries.ts';
import { hashOf, isInView, openPanel, parts } from './parts.ts';
import { test } from './visit.ts';

describe('a reader of paragraph 5', () => {
  test('clicks a name, sees the place with its excerpts, and goes back into the text', async ({
    visit,
  }) => {
    const road = placeById(inject('edition'), 'castello-road')!;
    const page = await visit();
    const { castello, cardTitle, excerpts, card } = parts(page);

    await castello.scrollIntoViewIfNeeded();
    const before = await castello.boundingBox();
    await castello.click();
    await expect.poll(() => hashOf(page)).toBe('#place/castello-road');
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
    expect(await castello.boundingBox(), 'the text stays where it is').toEqual(before);

    expect(await excerpts.count()).toBe(road.excerpts.length);
    expect(road.excerpts.length).toBeGreaterThanOrEqual(2);
    for (const excerpt of await excerpts.all()) {
      expect(await excerpt.locator('mark').allInnerTexts()).not.toHaveLength(0);
      expect(await excerpt.locator('cite').innerText()).toMatch(
        /^Hugo Turner, Global Research, 26\sSeptember 2016$/,
      );
    }
    expect(await excerpts.first().innerText()).toContain('seizing the Castello Armas highway');

    await card.getByRole('link', { name: 'Read in the article, paragraph 6' }).click();
    const second = page.locator('#p6').getByRole('link', { name: 'Castello Armas highway' });
    await expect.poll(() => isInView(second)).toBe(true);
    await expect.poll(() => second.getAttribute('aria-current')).toBe('true');
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
  });

  test('steps from excerpt to excerpt and round again', async ({ visit }) => {
    const page = await visit('#place/castello-road', { early: true });
    const { card, excerpts } = parts(page);
    const current = () => card.locator('li[aria-current="true"]').innerText();
    const first = await current();
    const count = await excerpts.count();

    await card.getByRole('button', { name: 'Next excerpt' }).click();
    await expect.poll(current).not.toBe(first);
    for (let i = 1; i < count; i++)
      await card.getByRole('button', { name: 'Next excerpt' }).click();
    await expect.poll(current).toBe(first);
    await card.getByRole('button', { name: 'Previous excerpt' }).click();
    await expect.poll(current).not.toBe(first);
  });

  test('clears the selection with Escape, and with the card’s own button', async ({ visit }) => {
    const page = await visit('#place/castello-road', { early: true });
    const { card, castello } = parts(page);
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(hashOf(page)).toBe('');

    await castello.click();
    await card.getByRole('button', { name: 'Close' }).click();
    await card.waitFor({ state: 'detached' });
    expect(hashOf(page)).toBe('');
  });

  test('finds a place in the index', async ({ visit }) => {
    const page = await visit('', { early: true });
    const { index, cardTitle } = parts(page);
    await openPanel(page, 'Index');
    await index.getByRole('heading', { name: 'Castello Road' }).getByRole('link').click();
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
    expect(hashOf(page)).toBe('#place/castello-road?panel=index');
  });
});

describe('the text', () => {
  test('is the whole article with every mention as a link to its place', async ({ visit }) => {
    const edition = inject('edition');
    const page = await visit('', { early: true });
    const passages = [edition.headline, ...edition.passages];
    for (const { n, runs } of passages) {
      const mentions = runs.flatMap((run) => (run.type === 'mention' ? [run] : []));
      const links = page.locator(`#p${n} a.mention`);
      expect(await links.allTextContents()).toEqual(mentions.map(({ text }) => text));
      expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
        mentions.map(({ place }) => `#place/${place}`),
      );
      expect((await page.locator(`#p${n}`).textContent())?.replace(/\s+/g, ' ')).toContain(
        runs.map(({ text }) => text).join(''),
      );
    }
  });
});
