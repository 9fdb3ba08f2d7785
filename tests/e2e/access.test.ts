import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { placeById } from '../../src/core/queries.ts';
import { descriptionOf } from '../../src/reader/describe.ts';
import { en } from '../../src/reader/strings/en.ts';
import { violationsOn } from './axe.ts';
import { hashOf, openLayers, openPanel, parts } from './parts.ts';
import { test } from './visit.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('by the rules of WCAG, everyone can use it', () => {
  test.for([
    ['light', null],
    ['dark', 'color-contrast'],
  ] as const)(
    'in %s: plain, selected, with everything open, on paper',
    async ([colorScheme, rule], { visit }) => {
      const found: string[] = [];
      const page = await visit('', { colorScheme });
      const check = async (state: string) => {
        const violations = await violationsOn(page, rule === null ? {} : { rule });
        found.push(...violations.map((violation) => `${state}: ${violation}`));
      };
      const { castello, card, display, index } = parts(page);
      if (rule === null) {
        await check('plain');
        await openLayers(page);
        await page.getByRole('checkbox').first().uncheck();
      }
      await castello.click();
      await card.waitFor();
      await display.click();
      await check('selected, layers and display open');
      await page.keyboard.press('Escape');
      for (const panel of ['Index', 'Dates', 'About'] as const) {
        await openPanel(page, panel);
        if (panel === 'Index') {
          await index.getByLabel('Mentioned').selectOption('Named');
          await index.getByRole('button', { name: /Castello Road/ }).click();
        }
        await check(panel);
      }
      await page.getByRole('combobox').first().fill('Ramousah');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await check('search');
      await page.emulateMedia({ media: 'print' });
      await check('print');
      expect(found).toEqual([]);
    },
  );

  // In Arabic beside the text: language.test.ts.
  test('on a phone, in Arabic, in the system’s own colours', async ({ visit }) => {
    const found: string[] = [];
    const page = await visit('#p5', phone);
    const check = async (state: string) => {
      const violations = await violationsOn(page);
      found.push(...violations.map((violation) => `${state}: ${violation}`));
    };
    const { castello, card } = parts(page);
    await check('paragraph on a phone');
    await castello.click();
    await card.waitFor();
    await check('place on a phone');
    await page.getByRole('button', { name: 'Height of the card' }).press('ArrowUp');
    await page.getByRole('button', { name: 'Height of the card' }).press('ArrowUp');
    await check('whole card on a phone');
    await page.getByRole('button', { name: /العربية/ }).click();
    await expect.poll(() => page.locator('#app').getAttribute('dir')).toBe('rtl');
    await check('Arabic on a phone');
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.emulateMedia({ forcedColors: 'active' });
    await check('forced colours');
    expect(found).toEqual([]);
  });

  test('without script', async ({ visit }) => {
    const page = await visit('', { early: true });
    const still = await visit('', { javaScriptEnabled: false, early: true });
    await page.setContent((await still.content()).replace(/<script[\s\S]*?<\/script>/g, ''));
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('whoever does not see or point', () => {
  test('has landmarks, one main heading, headings in order, and links that skip', async ({
    visit,
  }) => {
    const page = await visit('', { early: true });
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the article' });
    await expect.poll(() => skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    // Two stops, and then every mention by the arrow keys.
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await skip.press('Enter');
    for (const id of ['p0m1', 'p0m2', 'p1m1']) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(focused).toBe(id);
    }

    await parts(page).castello.click();
    await parts(page).card.waitFor();
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1));
    for (const role of ['banner', 'main'] as const) {
      expect(await page.getByRole(role).count()).toBe(1);
    }
    for (const [name, id] of [
      ['Skip to the map', 'map'],
      ['Skip to Castello Road', 'place'],
    ] as const) {
      await page.getByRole('link', { name }).press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    }
  });

  test('is told what the map shows, also before there is script', async ({ visit }) => {
    const edition = inject('edition');
    const describing = (page: Page) =>
      page
        .getByRole('region', { name: 'Map' })
        .evaluate((map) =>
          document.getElementById(map.getAttribute('aria-describedby') ?? '')?.innerText.trim(),
        );
    const still = await visit('', { javaScriptEnabled: false, early: true });
    expect(await describing(still)).toBe(descriptionOf(en, 'en', edition, { type: 'nothing' }));

    const page = await visit('', { early: true });
    await parts(page).castello.click();
    const castello = placeById(edition, 'castello-road')!;
    const told = descriptionOf(en, 'en', edition, { type: 'place', place: castello.id });
    await expect.poll(() => describing(page)).toBe(told);
    expect(told).toMatch(/^Shows Castello Road, north of the Citadel of Aleppo, with /);
  });

  test('goes with the keyboard alone, and sees where it is', async ({ visit }) => {
    const page = await visit('', { early: true, forcedColors: 'active' });
    const { castello, card, cardTitle } = parts(page);
    await castello.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
    const outline = () =>
      page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
        return `${outlineStyle} ${outlineWidth}`;
      });
    for (let i = 0; i < 5; i++) {
      expect(await outline()).toMatch(/^(solid|auto) [1-9]/);
      await page.keyboard.press('Tab');
    }
    await castello.focus();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(hashOf(page)).toBe('');
    expect(await castello.evaluate((link) => document.activeElement === link)).toBe(true);
  });

  test('reads on 320 pixels without going sideways', async ({ visit }) => {
    const page = await visit('', { early: true, viewport: { width: 320, height: 640 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width).toBeLessThanOrEqual(320);
    await parts(page).castello.click();
    await parts(page).card.waitFor();
    await expect.poll(width).toBeLessThanOrEqual(320);
  });
});
