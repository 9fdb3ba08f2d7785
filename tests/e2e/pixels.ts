import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { parts } from './parts.ts';

/** Red, green and blue, each from 0 to 255. */
type Colour = readonly [number, number, number];

/** A part of the page in CSS pixels. */
type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** How many pixels of the live map have the one warm colour in which the article's places are drawn. */
export async function warmPixelsOn(page: Page): Promise<number> {
  return count(await mapOf(page), isWarm);
}

/** The same of what lies under the inset, which is taken away for it. */
export async function warmPixelsUnderInset(page: Page): Promise<number> {
  const { inset } = parts(page);
  const clip = await inset.boundingBox();
  if (clip === null) throw new Error('There is no inset.');
  await inset.evaluate((element) => (element.style.visibility = 'hidden'));
  return count(await rawOf(await page.screenshot({ clip })), isWarm);
}

/** How many pixels of the live map have a colour (#rrggbb), or one that nobody could tell from it. */
export async function pixelsLike(page: Page, colour: string): Promise<number> {
  const [found = 0] = await pixelsLikeEach(page, colour);
  return found;
}

/** The same for several colours at one moment. */
export async function pixelsLikeEach(
  page: Page,
  ...colours: readonly string[]
): Promise<readonly number[]> {
  const map = await mapOf(page);
  return colours.map((colour) => count(map, like(colour)));
}

/** The same of a part of the page. */
export async function pixelsWithin(page: Page, clip: Clip, colour: string): Promise<number> {
  return count(await rawOf(await page.screenshot({ clip })), like(colour));
}

function like(colour: string): (found: Colour) => boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (found) => found.every((value, i) => Math.abs(value - (wanted[i] ?? 0)) < 3);
}

/** Red, green and blue of the live map at points in its own pixels, as the reader sees it; null beyond it. */
export async function coloursOn(
  page: Page,
  points: readonly (readonly [x: number, y: number])[],
): Promise<readonly (Colour | null)[]> {
  const { data, info } = await mapOf(page);
  return points.map((point) => {
    const [x, y] = [Math.floor(point[0]), Math.floor(point[1])];
    if (x < 0 || y < 0 || x >= info.width || y >= info.height) return null;
    return colourAt(data, (y * info.width + x) * info.channels);
  });
}

function isWarm([r, g, b]: Colour): boolean {
  return r > 140 && r - g > 70 && r - b > 80;
}

type Raw = Awaited<ReturnType<typeof rawOf>>;

async function mapOf(page: Page): Promise<Raw> {
  return rawOf(await parts(page).stage.locator('canvas').screenshot());
}

function rawOf(png: Buffer) {
  return sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
}

function colourAt(data: Buffer, at: number): Colour {
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

function count({ data, info }: Raw, counts: (colour: Colour) => boolean): number {
  let found = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if (counts(colourAt(data, at))) found += 1;
  }
  return found;
}
