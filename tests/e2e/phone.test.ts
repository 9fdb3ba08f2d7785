import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openPanel, parts } from './parts.ts';
import { test } from './visit.ts';

const phone = { viewport: { width: 390, height: 844 } };
const touched = { ...phone, hasTouch: true, isMobile: true };
const bar = (page: Page): Locator => page.getByRole('button', { name: /^(Show|Hide) map$/ });
const handle = (page: Page): Locator => page.getByRole('button', { name: 'Height of the card' });
const heightOf = async (part: Locator): Promise<number> => (await part.boundingBox())!.height;

/** Where a paragraph stands in the document, whatever is scrolled. */
const placeOf = (page: Page, n: number): Promise<number> =>
  page
    .locator(`#p${n}`)
    .evaluate((passage) => passage.getBoundingClientRect().top + window.scrollY);

/** Whether nothing lies over the beginning of a link. */
const isUncovered = (link: Locator): Promise<boolean> =>
  link.evaluate((element) => {
    const { left, top, height } = element.getClientRects()[0]!;
    return element.contains(document.elementFromPoint(left + 2, top + height / 2));
  });

/** Scrolls the page with the pointer on the text. */
async function read(page: Page, by: number): Promise<void> {
  await page.mouse.move(200, 800);
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, by);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before + by);
}

describe('on a phone', () => {
  test('the map goes out of the way of reading, comes when asked for, and moves no text', async ({
    visit,
  }) => {
    const page = await visit('', { ...phone, early: true });
    const { card, castello, cardTitle } = parts(page);
    const map = page.getByRole('region', { name: 'Map' });
    const place = await placeOf(page, 5);
    expect(await bar(page).getAttribute('aria-expanded')).toBe('true');

    await read(page, 900);
    await expect.poll(() => bar(page).getAttribute('aria-expanded')).toBe('false');
    expect(await map.isVisible()).toBe(false);
    await bar(page).click();
    expect(await bar(page).innerText()).toBe('Hide map');
    await expect.poll(() => map.isVisible()).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(900);
    await read(page, 100);
    await expect.poll(() => map.isVisible()).toBe(false);

    // A mention that the map would come to lie on.
    await castello.evaluate((link) => {
      window.scrollTo(0, link.getBoundingClientRect().top + window.scrollY - 150);
    });
    await castello.click();
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
    expect(await map.isVisible()).toBe(true);
    for (const part of [map, card]) expect((await part.boundingBox())!.width).toBeGreaterThan(385);
    await expect.poll(() => isUncovered(castello)).toBe(true);
    expect(await placeOf(page, 5)).toBe(place);

    // The card: its head, half the window, the whole of it; by press, key and pull.
    const low = await heightOf(card);
    await handle(page).click();
    await expect.poll(() => heightOf(card)).toBeGreaterThan(low + 100);
    await handle(page).press('ArrowUp');
    await expect.poll(() => heightOf(card)).toBeGreaterThan(700);
    await handle(page).press('ArrowDown');
    await handle(page).press('ArrowDown');
    expect(await handle(page).getAttribute('aria-label')).toBe('Height of the card: low');
    const { x, y } = (await handle(page).boundingBox())!;
    await page.mouse.move(x + 100, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + 100, 300, { steps: 4 });
    await page.mouse.move(x + 100, 60, { steps: 4 });
    await page.mouse.up();
    expect(await handle(page).getAttribute('aria-label')).toBe('Height of the card: full');

    // Back in the text it gives its room to what is being read.
    await card.getByRole('link', { name: /Read in the article, paragraph 5/ }).click();
    expect(await handle(page).getAttribute('aria-label')).toBe('Height of the card: low');
    await expect.poll(() => isUncovered(castello)).toBe(true);

    await page.evaluate(() => window.scrollTo(0, 0));
    await card.getByRole('button', { name: 'Close' }).click();
    await bar(page).click();
    await expect.poll(() => map.isVisible(), { message: 'put away at the top, too' }).toBe(false);
  });

  test('one finger or the wheel scrolls the page; beside the text it is the map’s again', async ({
    visit,
  }) => {
    const page = await visit('', phone);
    const { scale } = parts(page);
    const wheel = async (by: number): Promise<void> => {
      const { x, y, width, height } = (await parts(page).stage.boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 3);
      await page.mouse.wheel(0, by);
    };
    await page.getByRole('img', { name: 'Scale' }).waitFor();
    expect(await smallTargets(page), 'also with the live map').toEqual([]);
    const name = await scale.getAttribute('aria-label');
    await wheel(60);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(60);
    expect(await page.getByText('Use two fingers to move the map').count()).toBe(1);
    expect(await scale.getAttribute('aria-label')).toBe(name);
    await page.keyboard.down('Control');
    await wheel(-300);
    await page.keyboard.up('Control');
    await expect.poll(() => scale.getAttribute('aria-label')).not.toBe(name);

    // Turned while the hint is still shown: once this ended in an exception.
    await wheel(10);
    await page.setViewportSize({ width: 1000, height: 700 });
    const hint = page.getByText('Use two fingers to move the map');
    await expect.poll(() => hint.count()).toBe(0);
    const wide = await scale.getAttribute('aria-label');
    const zoomedOut = async (): Promise<string | null> => {
      await wheel(200);
      return scale.getAttribute('aria-label');
    };
    await expect.poll(zoomedOut).not.toBe(wide);
  });

  test('one real finger scrolls the page, two move the map; the strip leads through the text', async ({
    visit,
  }) => {
    const page = await visit('', touched);
    const { scale, stage } = parts(page);
    const map = (await stage.locator('canvas').boundingBox())!;
    const middle = { x: map.width / 2, y: map.y + map.height / 2 };
    const scrolled = () => page.evaluate(() => window.scrollY);
    await scale.waitFor();
    const name = await scale.getAttribute('aria-label');
    const hash = () => new URL(page.url()).hash;

    await drag(page, [middle], [{ ...middle, y: middle.y - 90 }]);
    await expect.poll(scrolled).toBeGreaterThan(40);
    expect(hash(), 'the map stays').toBe('');
    await expect.poll(() => backAtTop(page), { message: 'the push has spent itself' }).toBe(0);
    const two = (apart: number, y: number) => [
      { x: middle.x - apart, y },
      { x: middle.x + apart, y },
    ];
    await drag(page, two(30, middle.y - 40), two(90, middle.y + 40));
    await expect.poll(hash).toMatch(/^#?\?view=|view=/);
    await expect.poll(() => scale.getAttribute('aria-label')).not.toBe(name);
    expect(await scrolled(), 'the page stays').toBe(0);

    const strip = page.getByRole('navigation', { name: 'Paragraphs and their places' });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const fifth = strip.getByRole('link', { name: /^Paragraph 5: Aleppo/ });
      const boxes = await strip
        .locator('.target')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
      for (const box of boxes) expect(Math.round(box.width), `at ${width}`).toBeGreaterThan(23);
      expect(boxes.at(-1).right).toBeLessThanOrEqual((await bar(page).boundingBox())!.x + 1);
      await fifth.tap();
      await expect.poll(hash).toBe('#p5');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p5');
      await strip.getByRole('link', { name: /^Headline/ }).tap();
      await expect.poll(hash).toBe('#p0');
    }
  });

  test('begins with the author’s words also on the smallest, in Arabic', async ({ visit }) => {
    const page = await visit('#place/castello-road', {
      early: true,
      viewport: { width: 320, height: 640 },
    });
    await page.getByRole('button', { name: /العربية/ }).click();
    const quote = page.locator('.card blockquote p').first();
    await expect.poll(() => page.locator('#app').getAttribute('dir')).toBe('rtl');
    const firstLine = () =>
      quote.evaluate((words) => {
        const { left, top } = words.getClientRects()[0]!;
        return words.contains(document.elementFromPoint(left + 20, top + 12));
      });
    await expect.poll(firstLine).toBe(true);
  });

  test('every target is 24 pixels large, or stands in a line of text', async ({ visit }) => {
    const page = await visit('#place/castello-road', { ...phone, early: true });
    await handle(page).click();
    const small = await smallTargets(page);
    await parts(page).display.click();
    small.push(...(await smallTargets(page)));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    for (const panel of ['Index', 'About'] as const) {
      await openPanel(page, panel);
      small.push(...(await smallTargets(page)));
    }
    expect([...new Set(small)]).toEqual([]);
  });

  test('enlarged fourfold, all of it can be reached', async ({ visit }) => {
    const page = await visit('', { early: true, viewport: { width: 320, height: 256 } });
    const { castello, card } = parts(page);
    await castello.click();
    await expect.poll(() => isUncovered(castello)).toBe(true);
    // Of the window the text has all but the map's bar and the card's head: nothing else sticks.
    const taken = await heightOf(page.locator('.drawer'));
    expect(taken).toBeLessThanOrEqual(64);
    const top = (part: Locator) =>
      part.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(await top(page.locator('.masthead'))).toBeLessThanOrEqual(0);
    expect(await top(parts(page).stage)).toBeLessThanOrEqual(33);
    await handle(page).press('ArrowUp');
    await handle(page).press('ArrowUp');
    for (const name of ['Next place in the text', 'Print this place', 'Next excerpt', 'Close']) {
      await card.getByRole('button', { name }).click({ trial: true });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    // A phone on its side: what opens has the whole window, and its way out.
    await page.setViewportSize({ width: 640, height: 320 });
    await page.goto(`${page.url().split('#')[0]}#about`);
    const about = page.getByRole('region', { name: 'About this reader' });
    await expect.poll(() => heightOf(about)).toBe(320);
    await about.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => about.isVisible()).toBe(false);
  });
});

/** Links and controls to be seen that are less than 24 CSS pixels wide or high; not those in running text. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
    return targets.flatMap((target) => {
      const around = target.closest('label') ?? target;
      const { width, height } = around.getBoundingClientRect();
      const isInText =
        getComputedStyle(target).display === 'inline' &&
        (target.parentElement?.textContent ?? '').trim() !== (target.textContent ?? '').trim();
      const isSeen = target.checkVisibility({ visibilityProperty: true }) && width > 0;
      const isSmall = Math.round(width) < 24 || Math.round(height) < 24;
      const isOfDrawing = target.closest('.figure') !== null;
      if (!isSeen || !isSmall || isInText || isOfDrawing) return [];
      return [`${target.outerHTML.slice(0, 120)}: ${width} x ${height}`];
    });
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Goes to the top; how far something still moves the page away from there in the next frames. */
function backAtTop(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        window.scrollTo(0, 0);
        let [most, frames] = [0, 20];
        const look = (): void => {
          most = Math.max(most, window.scrollY);
          if (frames-- > 0) requestAnimationFrame(look);
          else done(most);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** Fingers on the glass, as the browser gets them from it: each goes from one point to another. */
async function drag(page: Page, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const STEPS = 10;
  await touch('touchStart', from);
  for (let step = 1; step <= STEPS; step++) {
    const at = from.map(({ x, y }, i) => {
      const end = to[i] ?? { x, y };
      return { x: x + ((end.x - x) * step) / STEPS, y: y + ((end.y - y) * step) / STEPS };
    });
    await touch('touchMove', at);
  }
  await touch('touchEnd', []);
  await session.detach();
}
