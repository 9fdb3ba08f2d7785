import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { mentionsInOrder } from '../../src/core/reading-order.ts';
import { hashOf, isInView, parts } from './parts.ts';
import { mapIsReady, test } from './visit.ts';

const steps = (page: Page) => {
  const group = page.getByRole('group', { name: 'Reading order' });
  return {
    group,
    previous: group.getByRole('button', { name: 'Previous place in the text' }),
    next: group.getByRole('button', { name: 'Next place in the text' }),
    start: page.getByRole('button', { name: 'Read place by place' }),
  };
};
const focus = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('reading place by place', () => {
  test('leads through the text by buttons, in one entry of the history', async ({ visit }) => {
    const all = mentionsInOrder(inject('edition'));
    const page = await visit('', { early: true });
    const { group, previous, next, start } = steps(page);
    const { cardTitle, card } = parts(page);
    await start.click();
    await expect.poll(() => hashOf(page)).toBe(`#${all[0]?.id}`);
    await expect.poll(() => focus(page), { message: 'in the text' }).toBe(all[0]?.id);
    expect(await group.innerText()).toContain(`Mention 1 of ${all.length}`);
    expect(await previous.getAttribute('aria-disabled')).toBe('true');

    await next.focus();
    await previous.dispatchEvent('click');
    expect(hashOf(page), 'disabled, and nothing happens').toBe(`#${all[0]?.id}`);
    for (let i = 1; i <= 3; i++) await next.click();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await next.click();
    await expect.poll(() => hashOf(page)).toBe(`#${all[4]?.id}`);
    const mention = page.locator(`[id="${all[4]?.id}"]`);
    await expect.poll(() => isInView(mention), { message: 'the text has come along' }).toBe(true);
    expect(await mention.getAttribute('aria-current')).toBe('true');
    expect(await cardTitle.innerText()).not.toBe('');
    const said = page.locator('.announcement');
    await expect.poll(() => said.innerText()).toMatch(new RegExp(`paragraph ${all[4]?.passage}$`));
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => hashOf(page)).toBe(`#${all[3]?.id}`);

    await page.goBack();
    await expect.poll(() => hashOf(page), { message: 'one press of Back' }).toBe('');
    await card.waitFor({ state: 'detached' });
  });

  test('leads on with the arrow keys in the text, to its end', async ({ visit }) => {
    const all = mentionsInOrder(inject('edition'));
    const last = all.at(-1)?.id;
    const page = await visit(`#${all.at(-2)?.id}`, { early: true });
    const { next, group } = steps(page);
    await group.waitFor();
    await page.locator(`[id="${all.at(-2)?.id}"]`).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hashOf(page)).toBe(`#${last}`);
    await expect.poll(() => focus(page)).toBe(last);
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await focus(page), 'the end').toBe(last);
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    expect(await focus(page), 'with other keys it is the browser’s').toBe(last);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focus(page)).toBe(all.at(-2)?.id);

    await page.goto(`${page.url().split('#')[0]}#place/aleppo?panel=index`);
    const { index } = parts(page);
    await expect.poll(() => index.isVisible()).toBe(true);
    await next.click();
    await expect.poll(() => hashOf(page)).toMatch(/^#p\d+m\d+\?panel=index$/);
    expect(await index.isVisible(), 'it stands beside the text').toBe(true);
  });
});

test('the map follows the reading only when it is asked to', async ({ visit }) => {
  const page = await visit();
  const { display, scale, legend } = parts(page);
  const width = () => scale.getAttribute('aria-label');
  const scrollTo = (passage: string) =>
    page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), passage);
  const before = await width();
  await scrollTo('p7');
  await display.click();
  const follow = page.getByRole('checkbox', { name: 'The map follows my reading' });
  expect(await follow.isChecked()).toBe(false);
  await follow.check();
  await expect.poll(() => page.locator('#p7').getAttribute('class')).toContain('followed');
  await expect.poll(width, { message: 'the map has gone along' }).not.toBe(before);
  expect(hashOf(page)).toBe('');

  await scrollTo('p2');
  await expect.poll(() => page.locator('#p2').getAttribute('class')).toContain('followed');
  const top = await page.evaluate(() => scrollY);
  await page.locator('#p2').getByRole('link', { name: 'Russia' }).click();
  await legend.getByText('Layers').waitFor({ state: 'attached' });
  const rows = legend.locator('.layers li[aria-current="true"]');
  await expect.poll(() => rows.count(), { message: 'the layer of the selected place' }).toBe(1);
  expect(await page.evaluate(() => scrollY), 'the text has not moved').toBe(top);

  await page.reload();
  await mapIsReady(page);
  await display.click();
  expect(await follow.isChecked(), 'kept').toBe(true);
  await follow.uncheck();
  await expect.poll(() => page.locator('.followed').count()).toBe(0);
});
