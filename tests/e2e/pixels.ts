import type { Page } from 'playwright-core';
import { parts } from './parts.ts';

/** How many pixels of the live map have the one warm colour in which the article's places are drawn. */
export async function warmPixelsOn(page: Page): Promise<number> {
  const picture = await parts(page).stage.locator('canvas').screenshot();
  // An empty page decodes the picture, because the site's own policy lets nobody read data: addresses.
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate(
      async (address) => {
        const bitmap = await createImageBitmap(await (await fetch(address)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        if (context === null) return NaN;
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        let warm = 0;
        for (let i = 0; i < data.length; i += 4) {
          const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
          if (r > 140 && r - g > 70 && r - b > 80) warm++;
        }
        return warm;
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    );
  } finally {
    await reader.close();
  }
}
