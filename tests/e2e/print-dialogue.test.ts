import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { produce } from '../../src/build/snapshot/produce.ts';
import { requestOf } from '../../src/build/snapshot/request.ts';
import { parseRecipe } from '../../src/core/recipe/parse-recipe.ts';
import { recipeIn } from '../../src/export/formats.ts';
import { violationsOn } from './axe.ts';
import { test } from './visit.ts';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'print-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Opens it from the masthead, and waits for its sheet. */
async function openDialogue(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Print …' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Print' });
  await isDrawn(dialogue);
  return dialogue;
}

/** Only a sheet that is drawn can be printed. */
const isDrawn = (dialogue: Locator): Promise<void> =>
  expect.poll(() => dialogue.locator('.out .main').isEnabled(), { timeout: 60_000 }).toBe(true);

/** Chooses, and waits for the sheet. */
async function choose(dialogue: Locator, name: string, option: string): Promise<void> {
  await dialogue.getByRole('combobox', { name, exact: true }).selectOption({ label: option });
  await isDrawn(dialogue);
}

async function saved(page: Page, name: string): Promise<{ path: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name }).click(),
  ]);
  const path = join(directory, download.suggestedFilename());
  await download.saveAs(path);
  return { path, file: readFileSync(path) };
}

/** What a shell makes of the recipe in a file. */
async function again(path: string, out: string): Promise<void> {
  const edition = resolve(process.env['ATLAS_EDITION'] ?? 'geodata');
  const request = requestOf(['--edition', edition, '--recipe', path, '--out', out, '--force']);
  const quiet = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    if (request.type === 'draw') await produce(request);
  } finally {
    quiet.mockRestore();
  }
}

/** Where two long texts part, in a few letters; null for the same. */
function differenceOf(one: string, other: string): readonly string[] | null {
  if (one === other) return null;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return [one, other].map((text) => text.slice(Math.max(0, at - 40), at + 80));
}

/** A picture of an A4 page as greys from 0 to 255, too small to tell one letter from another. */
async function inkOn(file: Buffer): Promise<readonly number[]> {
  const small = sharp(file).flatten({ background: '#fff' }).resize(124, 175, { fit: 'fill' });
  return [...(await small.grayscale().raw().toBuffer())];
}

describe('the print dialogue', () => {
  test('shows what comes out: on paper, and in files that a shell makes too', async ({ visit }) => {
    const page = await visit('#place/castello-road', { early: true, acceptDownloads: true });
    const dialogue = await openDialogue(page);
    expect(await dialogue.getByRole('combobox', { name: 'What' }).inputValue()).toBe(
      'place:castello-road',
    );
    const preview = dialogue.getByRole('region', { name: 'Preview' });
    await expect
      .poll(() =>
        preview
          .getByRole('img', { name: /Castello Road/ })
          .locator('svg')
          .count(),
      )
      .toBeGreaterThan(0);
    expect(await violationsOn(page)).toEqual([]);

    await choose(dialogue, 'Paper', 'A5');
    await choose(dialogue, 'Orientation', 'Portrait');
    await choose(dialogue, 'Colours', 'Grey');
    await choose(dialogue, 'Quotations', 'None');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 (419|42[01])(\.\d+)? 59[456](\.\d+)?\]/g)];
    expect([pages, sizes.length]).toEqual([sizes.length, pages]);
    expect(pages).toBeGreaterThan(0);
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image\b/);

    await choose(dialogue, 'Paper', 'A4');
    const svg = await saved(page, 'Save SVG');
    const out = join(directory, 'again.svg');
    await again(svg.path, out);
    expect(differenceOf(readFileSync(out, 'utf8'), svg.file.toString('utf8'))).toBeNull();

    await dialogue.getByRole('combobox', { name: 'Resolution' }).selectOption({ label: '150 dpi' });
    const png = await saved(page, 'Save PNG');
    const { width, height, density } = await sharp(png.file).metadata();
    expect([width, height, density]).toEqual([1240, 1754, 150]);
    const recipe = parseRecipe((await recipeIn(png.file)) ?? '');
    expect(recipe).toMatchObject({
      value: { dpi: 150, recipe: { theme: 'print-grey', quotes: 'none' } },
    });
    // The shell's picture has ink in the same places.
    const [here, there] = await Promise.all([inkOn(png.file), inkOn(svg.file)]);
    const apart = here.map((value, index) => Math.abs(value - (there[index] ?? 0)));
    expect(apart.reduce((sum, value) => sum + value, 0) / here.length).toBeLessThan(6);

    await page.keyboard.press('Escape');
    expect(await dialogue.count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#place/castello-road');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Print …');
    expect(await page.locator('.print-out').count()).toBe(0);
  });

  test('moves the map by keys, mouse and buttons, and says what can’t be drawn', async ({
    visit,
  }) => {
    const page = await visit('#place/castello-road', { early: true, acceptDownloads: true });
    const dialogue = await openDialogue(page);
    const said = dialogue.getByRole('status').first();
    await expect.poll(() => said.textContent()).toMatch(/, 1:50,000$/);
    const frame = dialogue.getByRole('application', { name: /Move the map/ });
    await frame.focus();
    await page.keyboard.press('-');
    await expect.poll(() => said.textContent()).toMatch(/, 1:75,000$/);
    await page.keyboard.press('ArrowRight');
    await isDrawn(dialogue);
    await expect.poll(() => frame.evaluate((it) => it === document.activeElement)).toBe(true);
    const box = await frame.boundingBox();
    if (box === null) throw new Error('The frame is not shown.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2, { steps: 3 });
    await page.mouse.up();
    await isDrawn(dialogue);
    const { file } = await saved(page, 'Save SVG');
    const recipe = parseRecipe((await recipeIn(file)) ?? '');
    // A tenth of the map by the key, a quarter by the mouse, both to the east.
    const [lng] = (recipe.ok ? recipe.value.recipe.center : null) ?? [0];
    expect(lng).toBeGreaterThan(37.14 + 0.03);
    await dialogue.getByRole('button', { name: 'Fit again' }).click();
    await expect.poll(() => said.textContent()).toMatch(/, 1:50,000$/);

    await dialogue.getByRole('combobox', { name: 'Scale' }).selectOption({ label: '1:10,000' });
    const refusal = dialogue.getByRole('alert');
    await expect.poll(() => refusal.textContent()).toContain('Choose 1:');
    expect(await dialogue.locator('.out .main').isEnabled()).toBe(false);

    await dialogue.getByRole('combobox', { name: 'What' }).selectOption({ value: 'atlas' });
    await dialogue.getByRole('button', { name: 'Stop' }).click({ timeout: 60_000 });
    await expect.poll(() => said.textContent()).toMatch(/^Stopped after \d+ of \d+ sheets\.$/);
    await dialogue.getByRole('combobox', { name: 'What' }).selectOption({ value: 'edition' });
    await isDrawn(dialogue);
    const zip = await saved(page, 'Save SVG');
    expect(basename(zip.path)).toBe('article-svg.zip');
    const files = Object.entries(unzipSync(zip.file));
    expect(files.map(([name]) => name)).toEqual(['article-1.svg', 'article-2.svg']);
    const [[, first] = []] = files;
    writeFileSync(join(directory, 'recipe.svg'), first ?? '');
    await again(join(directory, 'recipe.svg'), join(directory, 'article.svg'));
    for (const [name, content] of files) {
      const there = readFileSync(join(directory, name), 'utf8');
      expect(differenceOf(there, new TextDecoder().decode(content)), name).toBeNull();
    }

    // Of many pages that take long, none is saved when it is called off.
    await dialogue.getByRole('button', { name: 'Save PNG' }).click();
    await dialogue.locator('progress').waitFor();
    await dialogue.getByRole('button', { name: 'Stop' }).click();
    await isDrawn(dialogue);
    expect(await dialogue.locator('.out [role=status]').textContent()).toBe('');
    await dialogue.getByRole('button', { name: 'Close' }).click();
  });

  test('opens on a small screen, in the dark and in Arabic, and is framed on the live map', async ({
    visit,
  }) => {
    const page = await visit('#place/castello-road', {
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
    });
    await page.getByRole('button', { name: 'Display' }).click();
    const english = await openDialogue(page);
    expect(await violationsOn(page)).toEqual([]);
    await english.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.getByRole('button', { name: 'العرض' }).click();
    await page.getByRole('button', { name: 'طباعة…' }).click();
    const dialogue = page.getByRole('dialog', { name: 'طباعة' });
    await isDrawn(dialogue);
    const spill = await dialogue.evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(spill).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    const scales = dialogue.getByRole('combobox', { name: 'المقياس' });
    await scales.selectOption({ label: '1:10,000' });
    await expect
      .poll(() => dialogue.getByRole('alert').textContent())
      .toMatch(/لا تتسع الخريطة .* يُختار 1:/);
    await scales.selectOption({ value: '0' });
    await isDrawn(dialogue);

    const opener = dialogue.getByRole('button', { name: 'اختيار على الخريطة…' });
    await opener.click();
    const onMap = page.getByRole('main', { name: 'إطار الورقة على الخريطة' });
    const frame = onMap.getByRole('application');
    const scale = onMap.getByRole('status');
    const line = frame.locator('.line');
    const shapeOf = async (): Promise<number> => {
      const box = await line.boundingBox();
      return box === null ? NaN : box.width / box.height;
    };
    const settled = (words: string): Promise<void> =>
      expect.poll(() => scale.textContent()).toBe(words);
    await settled('1:50,000');
    expect(await violationsOn(page)).toEqual([]);
    const shape = await shapeOf();
    await expect.poll(() => frame.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('-');
    await settled('1:75,000');
    await page.keyboard.press('ArrowRight');
    // A smaller frame is a larger scale, and the shape is the paper's whatever is dragged.
    const corner = await onMap.locator('.knob').last().boundingBox();
    const box = await line.boundingBox();
    if (corner === null || box === null) throw new Error('The frame is not shown.');
    const [x, y] = [corner.x + 6, corner.y + 6];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - box.width / 5, y - box.height / 5, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => scale.textContent()).toMatch(/^1:[34]\d,000$/);
    expect(await shapeOf()).toBeCloseTo(shape, 2);
    const chosen = (await scale.textContent()) ?? '';
    await onMap.getByRole('button', { name: 'استخدام هذا الإطار' }).click();
    await isDrawn(dialogue);
    await expect.poll(() => dialogue.getByRole('status').first().textContent()).toContain(chosen);
    expect(await opener.evaluate((it) => it === document.activeElement)).toBe(true);

    // Left by a key, it changes nothing: neither the sheet nor the page's own map.
    await opener.click();
    await settled(chosen);
    await page.keyboard.press('+');
    await page.keyboard.press('Escape');
    await isDrawn(dialogue);
    expect(await dialogue.getByRole('status').first().textContent()).toContain(chosen);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).hash).toBe('#place/castello-road');
    expect(await page.locator('.stage.framing, [inert]').count()).toBe(0);
  });
});
