import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { compareGolden, SHEET_DIRECTORY } from '../../src/build/goldens/compare.ts';
import {
  compareHash,
  drawGoldenSheet,
  GOLDEN_SHEETS,
  keptHashes,
} from '../../src/build/goldens/sheets.ts';

describe('the golden sheets', () => {
  const compiled = compileDirectory(resolve('geodata'));

  test.each(GOLDEN_SHEETS.map((golden) => [golden.name, golden] as const))(
    '%s is the same to the dot, and its SVG to the letter',
    async (name, golden) => {
      const edition = await compiled;
      if (!edition.ok) throw new Error('The edition has mistakes: npm run validate lists them.');
      const { picture, hash } = await drawGoldenSheet(golden, edition.edition, edition.geography);
      const verdict = {
        picture: await compareGolden(name, picture, SHEET_DIRECTORY),
        svg: compareHash(await keptHashes(), name, hash),
      };
      const advice = `npm run goldens shows what became of sheets/${name}, and --update keeps it`;
      expect(verdict, advice).toEqual({ picture: 'same', svg: 'same' });
    },
  );

  test('show every kind of sheet, and are small enough to be kept', async () => {
    const types = new Set(GOLDEN_SHEETS.map(({ recipe }) => recipe.subject.type));
    expect([...types].toSorted()).toEqual([
      'atlas',
      'box',
      'edition',
      'layer',
      'passage',
      'place',
      'view',
    ]);
    const files = (await readdir(SHEET_DIRECTORY)).map((name) => stat(join(SHEET_DIRECTORY, name)));
    const bytes = (await Promise.all(files)).reduce((sum, { size }) => sum + size, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });
});
