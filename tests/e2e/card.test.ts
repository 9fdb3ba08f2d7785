import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { placeById } from '../../src/core/queries.ts';
import { hashOf, isInView, parts } from './parts.ts';
import { test } from './visit.ts';

describe('the card of a place', () => {
  test('says where it is, how the article speaks of it and what stands beside it', async ({
    visit,
  }) => {
    const road = placeById(inject('edition'), 'castello-road')!;
    const page = await visit('#place/castello-road', { early: true });
    const { card, cardTitle, excerpts } = parts(page);
    await card.waitFor();
    expect(await cardTitle.innerText()).toContain(road.nameAr);
    const words = await card.innerText();
    expect(words).toMatch(/Passes about [\d.]+ km \([\d.]+ mi\) north of the Citadel of Aleppo\./);
    expect(words).toContain('The article writes “Castello Armas highway”.');
    expect(words).toContain('Excerpt 1 of 2 · named twice, implied once');
    expect(words).toMatch(/Drawn to within about/);
    const quoted = words.indexOf('Paragraph 5');
    expect(words.indexOf(road.note), 'its author first, then the map').toBeGreaterThan(quoted);
    expect(await card.locator('.body').evaluate(({ scrollTop }) => scrollTop)).toBe(0);

    expect(await excerpts.first().innerText()).toMatch(/^Paragraph 5 · named, implied/);
    const current = card.locator('li[aria-current="true"]');
    const whole = current.getByRole('button', { name: 'Show the whole paragraph' });
    expect(await whole.getAttribute('aria-expanded')).toBe('false');
    expect(await excerpts.first().innerText()).not.toContain('their supporters rejoiced');
    await whole.click();
    await expect.poll(() => excerpts.first().innerText()).toContain('supporters rejoiced');
    expect(await excerpts.first().locator('cite').innerText()).toContain('Hugo Turner');
    expect(await excerpts.first().locator('mark').count(), 'the same marks').toBe(2);
    await current.getByRole('button', { name: 'Show the sentence alone' }).click();
    await expect.poll(() => excerpts.first().innerText()).not.toContain('supporters rejoiced');

    const beside = current.getByRole('link', { name: 'Aleppo', exact: true });
    await beside.hover();
    const inText = page.locator('#p5').getByRole('link', { name: 'Aleppo', exact: true });
    await expect.poll(() => inText.getAttribute('class')).toContain('hovered');
    await beside.click();
    await expect.poll(() => cardTitle.innerText()).toContain('Aleppo');
    expect(hashOf(page)).toBe('#place/aleppo');
    const now = await card.locator('li[aria-current="true"]').innerText();
    expect(now, 'at the excerpt of the same paragraph').toMatch(/^Paragraph 5 · /);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('place');
  });

  test('is walked through by arrow keys, with one stop for all excerpts', async ({ visit }) => {
    const aleppo = placeById(inject('edition'), 'aleppo')!;
    const page = await visit('#place/aleppo', { early: true });
    const { card, excerpts } = parts(page);
    const said = page.locator('.announcement');
    await card.waitFor();
    await expect.poll(() => said.innerText()).toMatch(/^Aleppo, city, 14 excerpts, the headline/);
    const focus = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const current = () => excerpts.locator('.read:not([tabindex="-1"])').count();

    await card.focus();
    await page.keyboard.press('ArrowDown');
    expect(await focus()).toBe('Read in the article, headline');
    for (let i = 1; i < aleppo.excerpts.length; i++) await page.keyboard.press('ArrowDown');
    const last = card.locator('li').last();
    await expect.poll(() => last.getAttribute('aria-current')).toBe('true');
    await expect.poll(() => isInView(last.locator('.read'))).toBe(true);
    expect(await current(), 'one stop').toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await last.getAttribute('aria-current'), 'ends at the end').toBe('true');
    await expect.poll(() => said.innerText()).toMatch(/^Excerpt 14 of 14, paragraph \d+$/);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => said.innerText()).toMatch(/^Excerpt 13 of 14/);
    expect(hashOf(page)).toBe('#place/aleppo');
  });

  test('gives the sheet as a picture, and says so', async ({ visit }) => {
    const page = await visit('#place/ramouseh', { early: true });
    const { card } = parts(page);
    const arrives = page.waitForEvent('download');
    await card.getByRole('button', { name: 'Save picture' }).click();
    const file = await arrives;
    expect(file.suggestedFilename()).toBe('ramouseh.svg');
    const svg = await text(await file.createReadStream());
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('Ramouseh');
    expect(svg, 'needs nothing else').not.toMatch(/(href|src)="http|url\("?http/);
    await card.getByRole('button', { name: 'Picture saved' }).waitFor();
  });

  test('says when the picture can’t be had', async ({ visit }) => {
    const page = await visit('#place/ramouseh', { early: true, without: /still-.*\.js/ });
    const { card } = parts(page);
    await card.getByRole('button', { name: 'Save picture' }).click();
    await card.getByRole('button', { name: 'Not saved: try again' }).waitFor();
  });

  test('says why a place is not on the map, and what one is that is never mentioned', async ({
    visit,
  }) => {
    const page = await visit('#place/yugoslavia', { early: true });
    const { card, excerpts, cardTitle } = parts(page);
    await card.getByText(/^Not on the map: /).waitFor();
    expect(await excerpts.count()).toBe(1);
    await page.goto(`${page.url().split('#')[0]}#place/citadel`);
    await expect.poll(() => cardTitle.innerText()).toContain('Citadel');
    await card.getByText('The article does not mention it').waitFor();
    expect(await excerpts.count()).toBe(0);
    expect(await card.getByRole('group', { name: 'Reading order' }).count()).toBe(0);
    expect(await card.innerText()).toMatch(
      /About 1 km \(0.6 mi\) south-east of the centre of Aleppo/,
    );
  });

  test('offers what else lies under a click', async ({ visit }) => {
    const page = await visit('#?view=37.19,36.21,13');
    const { card, cardTitle, stage } = parts(page);
    const { x, y, width, height } = (await stage.locator('canvas').boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await card.getByText('Also under your click:').waitFor();
    const other = card.getByText('Also under your click:').getByRole('link').last();
    const name = await other.innerText();
    await other.click();
    await expect.poll(() => cardTitle.innerText()).toContain(name);
    expect(await card.getByText('Also under your click:').count(), 'that click is past').toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('place');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('stands in Arabic with the words of the article in English', async ({ visit }) => {
    const page = await visit('#place/castello-road', { early: true });
    await page.getByRole('button', { name: /العربية/ }).click();
    const card = page.getByRole('complementary', { name: 'المكان' });
    await card.getByText(/^يمر على بعد نحو .* شمال قلعة حلب\.$/).waitFor();
    await card.getByRole('button', { name: 'عرض الفقرة كاملة' }).click();
    const quote = card.locator('blockquote').first();
    await expect.poll(() => quote.locator('p').innerText()).toContain('supporters rejoiced');
    expect(await quote.getAttribute('lang')).toBe('en');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('keeps in step while an extension translates the page', async ({ visit }) => {
    const page = await visit('#place/aleppo', { early: true });
    const { card, cardTitle } = parts(page);
    // A button's name is translated with its words.
    const [next, copy] = [/Next place in the text/, /Copy link/].map((name) =>
      card.getByRole('button', { name }),
    );
    await cardTitle.waitFor();
    await translate(page);
    await page.locator('#p5').locator('a[href="#place/castello-road"]').first().click();
    await expect.poll(() => cardTitle.innerText()).toMatch(/^Castello Road/);
    const told = await card.innerText();
    expect(told).toContain('The article writes “Castello Armas highway”.');
    expect(told).toContain('Mention ');
    expect(told, 'nothing is left of the translated card').not.toMatch(/~\p{L}/u);

    await translate(page);
    await card.getByRole('button', { name: /Next excerpt/ }).click();
    await expect.poll(() => card.locator('.pager').innerText()).toMatch(/^Excerpt 2 of 2/);
    await next!.click();
    await expect.poll(() => cardTitle.innerText()).not.toContain('Castello Road');
    expect(await card.locator('.steps').innerText()).toMatch(/Mention \d+ of \d+/);
    const words = await card.locator('.body').innerText();
    expect(words).not.toMatch(/~\p{L}/u);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await copy!.count()).toBe(0);
  });
});

/** Does to the page what a translating extension does: other text, in elements of its own. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode);
    for (const text of texts) {
      const { parentElement, textContent } = text;
      const isOurs = parentElement?.closest('svg, script, style, [translate="no"]') === null;
      if (!isOurs || textContent === null || textContent.trim() === '') continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `~${textContent}`;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  });
}
