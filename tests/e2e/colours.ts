import type { Page } from 'playwright-core';
import { parts } from './parts.ts';

/** Red, green and blue of the live map at points in its own pixels, as the reader sees it. */
export async function coloursOn(
  page: Page,
  points: readonly (readonly [x: number, y: number])[],
): Promise<readonly (readonly number[])[]> {
  const picture = await parts(page).stage.locator('canvas').screenshot();
  // An empty page decodes the picture, because the site's own policy lets nobody read data: addresses.
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate(
      async ([address, wanted]) => {
        const bitmap = await createImageBitmap(await (await fetch(address)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return wanted.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data.subarray(0, 3)]);
      },
      [`data:image/png;base64,${picture.toString('base64')}`, points] as const,
    );
  } finally {
    await reader.close();
  }
}
