import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawerOf } from '../../src/build/snapshot/draw.ts';
import { readWhole } from '../../src/build/snapshot/edition.ts';
import { rasterise } from '../../src/build/snapshot/rasterise.ts';
import { defaultRecipe } from '../../src/core/recipe.ts';
import type { Recipe } from '../../src/core/sheet.ts';
import { dotsOf, sizeOf } from '../../src/export/size.ts';

const SITE = 'https://maps.example/island/';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'qr-'));
  cpSync('tests/editions/good', directory, { recursive: true });
  const manifest = join(directory, 'edition.json');
  const said = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...said, address: SITE }));
  // Its own copy, so that nothing is fetched.
  const reader = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(reader)).buffer } });
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Every QR code that another program finds on the pages of a sheet, and what the sheet says it is. */
async function codesOn(recipe: Recipe): Promise<{ read: string[]; address: string | null }> {
  const { edition, geography } = await readWhole(directory);
  const { sheets, pages } = await drawerOf(edition, geography)(recipe);
  const read: string[] = [];
  for (const page of pages) {
    const picture = await rasterise(page, dotsOf(sizeOf(page).width, 150));
    const found = await readBarcodes(Uint8Array.from(picture), { formats: ['QRCode'] });
    read.push(...found.map(({ text }) => text));
  }
  return { read, address: sheets[0]?.address ?? null };
}

describe('the QR code of a printed sheet', () => {
  test.each(['print-colour', 'print-grey'] as const)(
    'leads to what the sheet shows, in %s',
    async (theme) => {
      const recipe = { ...defaultRecipe({ type: 'place', place: 'salt-road' }), theme };
      const { read, address } = await codesOn(recipe);
      expect(address).toMatch(/^https:\/\/maps\.example\/island\/#place\/salt-road\?view=/);
      expect(read).toEqual([address]);
    },
  );

  test('stands on an Arabic sheet too, and on none that does without', async () => {
    const usual = defaultRecipe({ type: 'edition' });
    const arabic = await codesOn({ ...usual, labels: 'ar' });
    expect(arabic.read).toEqual([arabic.address]);
    const without = await codesOn({ ...usual, parts: { ...usual.parts, qr: false } });
    expect(without.read).toEqual([]);
  });
});
