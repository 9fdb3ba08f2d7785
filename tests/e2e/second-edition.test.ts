import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve } from '../../src/build/bootstrap/serve.mjs';
import { hashOf, parts } from './parts.ts';
import { test } from './visit.ts';

let site: Awaited<ReturnType<typeof serve>> | null = null;
let directory = '';
/** As an editor builds it: npm run build -- DIRECTORY --out PATH. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'atlas-second-'));
  const build = ['src/build/build.mjs', 'tests/editions/antimeridian', '--out', directory];
  await promisify(execFile)(process.execPath, build, {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  site = await serve(directory, { port: 0 });
}, 300_000);
afterAll(async () => {
  await site?.close();
  await rm(directory, { recursive: true, force: true });
});

async function clickMiddle(page: Page): Promise<void> {
  const { x, y, width, height } = (await parts(page).stage.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The mentions of a place in the text, shown as those of what is selected. */
const selectedIn = (page: Page, id: string) =>
  parts(page).article.locator(`a.mention.selected[href="#place/${id}"]`);

test('an edition across the antimeridian is read and printed there, with text, card and map in step', async ({
  visit,
}) => {
  const page = await visit('#?view=178.44,-18.14,11', { site: site?.address ?? '' });
  const { cardTitle, excerpts } = parts(page);
  // On the map, one place west of 180° and one east of it; then in the text, one that lies on both.
  const pick = async (name: string, id: string, choose: () => Promise<void>): Promise<void> => {
    const isPicked = (): boolean => hashOf(page).includes(`#place/${id}`);
    // A map that still draws has nothing to click on; a second click on what is picked gives it up.
    const pickedNow = async (): Promise<boolean> => {
      if (isPicked()) return true;
      await choose();
      await page.waitForURL(isPicked, { timeout: 4000 }).catch(() => null);
      return isPicked();
    };
    await expect.poll(pickedNow, { timeout: 60_000 }).toBe(true);
    await expect.poll(() => cardTitle.innerText()).toContain(name);
    expect(await excerpts.count()).toBeGreaterThan(0);
    expect(await selectedIn(page, id).count()).toBeGreaterThan(0);
  };
  await pick('Suva', 'suva', () => clickMiddle(page));
  await page.goto(`${site?.address}#?view=-178.8,-18.22,11`);
  await pick('Lakeba', 'lakeba', () => clickMiddle(page));
  await pick('Koro Sea', 'koro-sea', () =>
    page.locator('#p2').getByRole('link', { name: 'Koro Sea' }).click(),
  );
  await page.emulateMedia({ media: 'print' });
  const words = page.locator('.words').first();
  await expect.poll(() => words.textContent()).toContain('Koro Sea');
  expect(await page.locator('.figure path').count()).toBeGreaterThan(0);
});
