import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import {
  compareGolden,
  DIFFERING_DIRECTORY,
  GOLDEN_DIRECTORY,
  writeGolden,
} from '../../src/build/goldens/compare.ts';
import { drawGolden } from '../../src/build/goldens/draw.ts';
import { decodePng, encodePng } from '../../src/build/goldens/png.ts';
import { GOLDENS } from '../../src/build/goldens/views.ts';
import { themes } from '../../src/cartography/theme.ts';

describe('the golden pictures', () => {
  const compiled = compileDirectory(resolve('geodata'));

  test.each(GOLDENS.map((golden) => [golden.name, golden] as const))('%s', async (name, golden) => {
    const edition = await compiled;
    if (!edition.ok) throw new Error('The edition has mistakes: npm run validate lists them.');
    const picture = await drawGolden(golden, edition.edition, edition.geography);
    const verdict = await compareGolden(name, picture);
    const advice = 'npm run goldens -- --update rewrites it, if the new one is right';
    if (verdict !== 'same') {
      const path = await writeGolden(DIFFERING_DIRECTORY, name, picture);
      expect.fail(`${name} is ${verdict}. Look at ${path}; ${advice}.`);
    }
  });

  test('show every theme and every way of naming things, and are small enough to be kept', async () => {
    expect(new Set(GOLDENS.map(({ theme }) => theme))).toEqual(new Set(Object.keys(themes)));
    expect(new Set(GOLDENS.map(({ labels }) => labels))).toEqual(new Set(['both', 'en', 'ar']));
    const files = GOLDENS.map(({ name }) => stat(join(GOLDEN_DIRECTORY, `${name}.png`)));
    const bytes = (await Promise.all(files)).reduce((sum, { size }) => sum + size, 0);
    expect(bytes).toBeLessThan(2_500_000);
  });
});

test('a picture comes out of its file as it went in', () => {
  const [width, height] = [37, 23];
  const data = Uint8Array.from(
    { length: width * height * 3 },
    (_, at) => (at * at + (at % 7) * 40) & 255,
  );
  const file = encodePng({ width, height, data });
  expect(decodePng(file)).toEqual({ width, height, data });
  expect(() => decodePng(Buffer.from('no picture'))).toThrow('not a PNG');
});
