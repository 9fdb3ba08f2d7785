import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { themes } from '../../src/cartography/theme.ts';
import type { Place } from '../../src/core/model.ts';
import { metresAPixel } from '../../src/core/mercator.ts';
import { placeById } from '../../src/core/queries.ts';
import { scaleBars } from '../../src/core/scale-bar.ts';
import { paddingOf } from '../../src/reader/padding.ts';
import { en } from '../../src/reader/strings/en.ts';
import { hashOf, openLayers, openPanel, parts } from './parts.ts';
import { pixelsWithin, warmPixelsOn } from './pixels.ts';
import { mapIsReady, test } from './visit.ts';

const castello = placeById(inject('edition'), 'castello-road')!;

/** The address of a close view whose middle is the place. */
const viewOf = ({ anchor }: Place): string => `#?view=${anchor!.join()},14`;

async function edgesOf(part: Locator) {
  const { x, y, width, height } = (await part.boundingBox())!;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

async function clickMiddle(page: Page): Promise<void> {
  const { x, y, width, height } = (await parts(page).stage.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}

describe('the map', () => {
  test('opens at the view of the address, selects the place that is clicked, no place of a layer that is switched off, and writes the view into the address when it is moved', async ({
    visit,
  }) => {
    const page = await visit(viewOf(castello));
    const { legend, cardTitle } = parts(page);
    await openLayers(page);
    const layer = inject('edition').layers.find(({ id }) => id === castello.layer)!;
    const box = legend.getByRole('checkbox', { name: layer.title });
    const clicked = async (): Promise<string> => {
      await page.keyboard.press('Escape');
      await clickMiddle(page);
      return hashOf(page);
    };
    await box.uncheck();
    await expect.poll(clicked).not.toContain('castello-road');
    await box.check();
    await expect.poll(clicked).toContain('#place/castello-road');
    await expect.poll(() => cardTitle.innerText()).toContain(castello.name);

    await page.keyboard.press('Escape');
    await box.uncheck();
    await parts(page).castello.click();
    expect(await box.isChecked(), 'what is picked in the text is shown').toBe(true);

    await page.keyboard.press('Escape');
    await parts(page).card.waitFor({ state: 'detached' });
    const before = hashOf(page);
    const { x, y, width, height } = (await parts(page).stage.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 80, y + height / 2 - 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => hashOf(page), { timeout: 30_000 }).not.toBe(before);
    expect(hashOf(page)).toMatch(/^#\?view=[\d.-]+,[\d.-]+,[\d.]+$/);

    // An address that is pasted into the open page, and the way back through such addresses.
    const isAt = (zoom: number, lat: number) => {
      const [km, mi] = scaleBars(metresAPixel(lat, zoom), 110);
      const label = en.map.scale(km.text, mi.text);
      return expect.poll(() => parts(page).scale.getAttribute('aria-label')).toBe(label);
    };
    const [near, far] = ['#place/castello-road?view=37.14,36.25,10', '#?view=36.3,33.5,7'];
    await page.evaluate((hash) => (location.hash = hash), near);
    await isAt(10, 36.25);
    await page.evaluate((hash) => (location.hash = hash), far);
    await isAt(7, 33.5);
    await page.goBack();
    await isAt(10, 36.25);
    expect(hashOf(page), 'the page’s own move is not written').toBe(near);
    await page.goForward();
    await isAt(7, 33.5);
    expect(hashOf(page)).toBe(far);
  });

  test('frames the selected place beside the card', async ({ visit }) => {
    const page = await visit('#place/kindi-hospital');
    const { stage, card, legend } = parts(page);
    const [map, covered] = [await edgesOf(stage), await edgesOf(card)];
    const { top, right, bottom, left } = paddingOf(map, {
      card: covered,
      legend: await edgesOf(legend),
      // On so low a map it gives way to the card.
      inset: null,
      foot: await edgesOf(stage.locator('.foot')),
    });
    const middle = (map.left + left + map.right - right) / 2;
    expect(middle).toBeGreaterThan(covered.right);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.mouse.click(middle, (map.top + top + map.bottom - bottom) / 2);
    await expect.poll(() => hashOf(page)).toMatch(/^#place\/kindi-hospital/);
  });

  test('takes the figure’s place and highlights the selected place, cuts no name and points to what is out of view; gives way to the figure when the graphics card is lost, and comes back with it', async ({
    visit,
  }) => {
    const page = await visit('#place/castello-road');
    const { castello: mention, figure, stage, card, cardTitle, index, legend } = parts(page);
    expect(await figure.isVisible()).toBe(false);
    expect(await stage.locator('canvas').isVisible()).toBe(true);
    const selected = await warmPixelsOn(page);

    // Handarat camp lies too near to the edge for a name to the right of it.
    const { x, y, width, height } = (await stage.boundingBox())!;
    const edge = { x: x + width - 11, y: y + 90, width: 10, height: height - 180 };
    expect(await pixelsWithin(page, edge, themes.light.ink)).toBe(0);

    const pointer = stage.locator('.off-map');
    const nameOf = (id: string): Locator => page.locator(`#article a[href="#place/${id}"]`).first();
    await nameOf('deir-ez-zor').focus();
    const words = /^Deir ez-Zor\s+\d+ km \(\d+ mi\) east$/;
    await expect.poll(() => pointer.innerText()).toMatch(words);
    expect(await stage.locator('.inset circle').count()).toBe(1);
    await nameOf('aleppo').focus();
    await expect.poll(() => pointer.innerText()).toBe('');

    await page.keyboard.press('Escape');
    await expect.poll(() => warmPixelsOn(page)).toBeLessThan(selected * 0.8);
    await mention.click();
    await expect.poll(() => warmPixelsOn(page)).toBeGreaterThan(selected * 0.9);

    await page.evaluate(loseContext);
    await stage.getByText('The still map stays').waitFor();
    await expect.poll(() => figure.isVisible()).toBe(true);
    expect(await legend.getByText('Layers').count()).toBe(0);

    // The reading goes on.
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await openPanel(page, 'Index');
    await index.getByRole('heading', { name: 'Castello Road' }).getByRole('link').click();
    await expect.poll(() => cardTitle.innerText()).toContain('Castello Road');
    // The index takes half of the map's room.
    await page.keyboard.press('Escape');
    await index.waitFor({ state: 'hidden' });

    await page.evaluate(restoreContext);
    await mapIsReady(page);
    expect(await stage.getByText('The still map stays').count()).toBe(0);
    await expect.poll(() => figure.isVisible()).toBe(false);
    await expect.poll(() => warmPixelsOn(page)).toBeGreaterThan(selected * 0.9);
  });
});

/** In the page: what a browser does when its graphics driver resets. */
function loseContext(): void {
  const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
  const loser = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  addEventListener('restore', () => loser?.restoreContext());
  loser?.loseContext();
}

function restoreContext(): void {
  dispatchEvent(new Event('restore'));
}
