import { describe, expect, inject } from 'vitest';
import { hashOf, parts } from './parts.ts';
import { test } from './visit.ts';

describe('what the page says of itself', () => {
  test('is one link away, with both ledgers, abbreviations and citations', async ({ visit }) => {
    const edition = inject('edition');
    const page = await visit('', { early: true });
    const about = page.getByRole('region', { name: 'About this reader' });
    await parts(page).article.getByRole('link', { name: 'About this reader' }).click();
    await expect.poll(() => hashOf(page)).toBe('#about');
    await about.getByRole('heading', { name: 'How to cite' }).waitFor();
    const text = (await about.innerText()).replace(/\s+/g, ' ');
    for (const place of edition.places.filter(({ unlocated }) => unlocated !== null)) {
      expect(text).toContain(`${place.name}: ${place.unlocated}`);
    }
    const folded = (await about.textContent()) ?? '';
    for (const place of edition.places.filter(({ mentions }) => mentions.length === 0)) {
      expect(folded).toContain(place.name);
    }
    for (const { short, long } of edition.abbreviations) expect(text).toContain(`${short} ${long}`);
    expect(text).toContain('data of');
    expect(text).toMatch(/26\sSeptember 2016, paragraph 1\. http\S+#p1/);

    const outside = page.locator('a[href^="http"]:not([title="Leaves this page"])');
    const words = await outside.allTextContents();
    expect(words.filter((each) => !each.includes('(leaves this page)'))).toEqual([]);
  });

  test('an abbreviation is explained where it stands, letter for letter', async ({ visit }) => {
    const page = await visit('', { early: true });
    const passage = page.locator('#p1');
    const short = passage.getByRole('button', { name: 'SAA' });
    const note = page.getByRole('tooltip');
    const before = await passage.boundingBox();
    const words = await passage.textContent();
    await short.focus();
    expect(await note.innerText()).toContain('Syrian Arab Army');
    expect(await passage.textContent()).toBe(words);
    expect(await passage.boundingBox(), 'nothing moves').toEqual(before);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await note.waitFor();
    await page.keyboard.press('Tab');
    await note.waitFor({ state: 'detached' });
    await short.hover();
    await note.hover();
    expect(await note.isVisible()).toBe(true);
    expect(hashOf(page)).toBe('');
  });
});
