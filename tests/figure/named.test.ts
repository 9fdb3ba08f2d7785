import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { pickedIn, styled } from '../../src/build/goldens/draw.ts';
import { GOLDENS, SIZE, type Golden } from '../../src/build/goldens/views.ts';
import { renderView } from '../../src/figure/view.ts';
import type { View } from '../../src/core/view.ts';

const compiled = compileDirectory(resolve('geodata'));

/** The words of a golden view, or of another in its style. */
async function wordsOf(name: string, other?: (home: View) => View): Promise<readonly string[]> {
  const golden: Golden | undefined = GOLDENS.find((one) => one.name === name);
  const result = await compiled;
  if (golden === undefined || !result.ok) throw new Error('There is no such view.');
  const { edition, geography } = result;
  const { style, data } = await styled(golden, edition, geography);
  const svg = renderView(
    other?.(edition.view) ?? golden.view,
    SIZE,
    style,
    data,
    pickedIn(golden, edition),
  );
  return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].flatMap(([, text = '']) => text.split(/\s*·\s*/));
}

test.each(['syria', 'syria-english', 'syria-dark', 'deir-ez-zor', 'deir-ez-zor-print'])(
  'the Euphrates is named in the view %s',
  async (name) => {
    expect(await wordsOf(name)).toContain('Euphrates');
  },
);

test.each([6.3, 7.6, 8, 9.5])('the Euphrates is named at zoom %d', async (zoom) => {
  expect(await wordsOf('syria', () => ({ center: [39.7, 35.6], zoom }))).toContain('Euphrates');
});

test('the opening view names Ramouseh, of which the first paragraph speaks, and its roads and river', async () => {
  const words = await wordsOf('aleppo', (home) => home);
  for (const name of ['Ramouseh', 'Castello Road', 'Queiq', 'M4 highway']) {
    expect(words).toContain(name);
  }
});

test('a map of the world leads to Syria, and not to a city that is named once', async () => {
  for (const zoom of [1, 1.5, 2.5]) {
    const words = await wordsOf('world', () => ({ center: [30, 30], zoom }));
    expect(words).toContain('SYRIA');
    expect(words).not.toContain('Minsk');
  }
  expect(await wordsOf('world', () => ({ center: [38, 35], zoom: 3 }))).toContain('Aleppo');
});

test('a picked paragraph has its places numbered and named beside their numbers, once', async () => {
  const words = await wordsOf('paragraph');
  for (const number of ['1', '32', '33', '34']) {
    expect(words.filter((word) => word === number)).toEqual([number]);
  }
  // Each name stands there twice: its halo, and itself.
  expect(words.filter((word) => word === 'Aleppo').length).toBeGreaterThanOrEqual(2);
  expect(words.filter((word) => word === 'مستشفى الكندي' || word === 'مشفى الكندي')).toHaveLength(
    2,
  );
  expect((await wordsOf('aleppo')).filter((word) => /^\d+$/.test(word))).toEqual([]);
});
