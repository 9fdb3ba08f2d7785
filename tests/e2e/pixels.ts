import type { Page } from 'playwright-core';
import { parts } from './parts.ts';

/** Red, green and blue, each from 0 to 255. */
type Colour = readonly [number, number, number];

/** How many pixels of the live map have the one warm colour in which the article's places are drawn. */
export function warmPixelsOn(page: Page): Promise<number> {
  return countOnMap(page, isWarm);
}

/** The same of what lies under the inset, which is taken away for it. */
export async function warmPixelsUnderInset(page: Page): Promise<number> {
  const { inset } = parts(page);
  const clip = await inset.boundingBox();
  if (clip === null) throw new Error('There is no inset.');
  await inset.evaluate((element) => (element.style.visibility = 'hidden'));
  return count(await page.screenshot({ clip }), page, isWarm);
}

/** How many pixels of the live map have a colour (#rrggbb), or one that nobody could tell from it. */
export function pixelsLike(page: Page, colour: string): Promise<number> {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return countOnMap(page, (found) =>
    found.every((value, i) => Math.abs(value - (wanted[i] ?? 0)) < 3),
  );
}

function isWarm([r, g, b]: Colour): boolean {
  return r > 140 && r - g > 70 && r - b > 80;
}

async function countOnMap(page: Page, counts: (colour: Colour) => boolean): Promise<number> {
  return count(await parts(page).stage.locator('canvas').screenshot(), page, counts);
}

async function count(
  picture: Buffer,
  page: Page,
  counts: (colour: Colour) => boolean,
): Promise<number> {
  const colours = await coloursIn(picture, page);
  return [...colours].reduce((sum, [colour, times]) => (counts(colour) ? sum + times : sum), 0);
}

/** How often each colour occurs in a picture. */
async function coloursIn(
  picture: Buffer,
  page: Page,
): Promise<readonly (readonly [Colour, number])[]> {
  // An empty page decodes the picture, because the site's own policy lets nobody read data: addresses.
  const reader = await page.context().newPage();
  try {
    const found = await reader.evaluate(
      async (address) => {
        const bitmap = await createImageBitmap(await (await fetch(address)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('The picture cannot be read.');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        const times = new Map<number, number>();
        for (let i = 0; i < data.length; i += 4) {
          const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
          const colour = (r << 16) | (g << 8) | b;
          times.set(colour, (times.get(colour) ?? 0) + 1);
        }
        return [...times];
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    );
    return found.map(([c, times]) => [[c >> 16, (c >> 8) & 255, c & 255], times]);
  } finally {
    await reader.close();
  }
}
