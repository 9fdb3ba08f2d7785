import { readFile } from 'node:fs/promises';
import { openSync } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { advancesModule } from '../../src/build/fonts-advances.ts';
import { fontFile } from '../../src/build/fonts-files.ts';
import { setText } from '../../src/figure/text/block.ts';
import { textLine } from '../../src/figure/text/draw-text.ts';
import { fillLines, oneLine, wordsOf } from '../../src/figure/text/line.ts';
import { widthOf } from '../../src/figure/text/measure.ts';
import { embedded, scriptRuns } from '../../src/figure/text/script.ts';

test('the table of advances is what the fonts give', async () => {
  const file = new URL('../../src/figure/advances.ts', import.meta.url);
  expect(await readFile(file, 'utf8')).toBe(await advancesModule());
});

describe('the width of text', () => {
  const cases = [
    ['regular', 'The Euphrates at Deir ez-Zor, “1:50,000”', 0.02],
    ['semibold', 'Handarat camp & Türkiye', 0.02],
    ['italic', 'Mediterranean Sea', 0.02],
    ['arabic', 'طريق الكاستيلو', 0.1],
    ['arabic', 'محطة سليمان الحلبي', 0.1],
    ['arabicSemibold', 'حلب', 0.1],
  ] as const;

  test.each(cases)('in %s of %s', (face, text, tolerance) => {
    const font = openSync(fontFile(face));
    const run = font.layout(text, { mark: false, mkmk: false });
    const units = run.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    const latin = face === 'arabic' ? 'regular' : face === 'arabicSemibold' ? 'semibold' : face;
    const ratio = widthOf(text, latin, 10) / ((units * 10) / font.unitsPerEm);
    expect(Math.abs(ratio - 1)).toBeLessThan(tolerance);
  });
});

describe('setting text', () => {
  const setting = {
    size: 10,
    face: 'regular',
    spacing: 0,
    lineHeight: 1.2,
    maxWidth: 60,
    transform: (text: string) => text,
  } as const;
  const section = (text: string) => ({ text, scale: 1, font: null, ink: null });

  test('breaks into lines of about one width, and where the text says', () => {
    const { lines, height } = setText([section('one two three four\nfive')], setting);
    const texts = lines.map((line) => line.pieces.map((piece) => piece.text).join(''));
    expect(texts).toEqual(['one two', 'three four', 'five']);
    expect(height).toBeCloseTo(36);
    expect(lines.every((line) => line.width <= 60)).toBe(true);
  });

  test('breaks a word that is wider than a line, so that nothing is cut off', () => {
    const type = { face: 'regular', size: 10, spacing: 0, ink: null } as const;
    const lines = fillLines(wordsOf('see https://example.org/a/very/long/address', type), 60);
    expect(lines.every((line) => line.width <= 60)).toBe(true);
    const letters = lines.flatMap((line) => line.pieces.map((piece) => piece.text)).join('');
    expect(letters).toBe('seehttps://example.org/a/very/long/address');
  });
});

describe('two scripts', () => {
  test('are parted, with blanks and marks where they belong', () => {
    expect(scriptRuns('Aleppo حلب (مخيم) ¶1')).toEqual([
      { text: 'Aleppo ', isArabic: false },
      { text: 'حلب (مخيم', isArabic: true },
      { text: ') ¶1', isArabic: false },
    ]);
    expect(scriptRuns(' حندرات (مخيم)')).toEqual([
      { text: ' ', isArabic: false },
      { text: 'حندرات (مخيم)', isArabic: true },
    ]);
  });

  test('run from the right where Arabic comes first: the number of a road stands at its left', () => {
    const at = (text: string) => {
      const line = oneLine(text, { face: 'regular', size: 10, spacing: 0, ink: null });
      const standing = { x: 0, y: 0, anchor: 'start', attributes: {} } as const;
      const svg = textLine(line, standing, { face: 'regular', size: 10, fill: null });
      return new Map(
        [...svg.matchAll(/<text x="([^"]*)"[^>]*>([^<]*)</g)].map(([, x, words]) => [
          words,
          Number(x),
        ]),
      );
    };
    const road = at('الطريق الدولي M4');
    expect(road.get('M4')).toBe(0);
    const blank = widthOf('M4 ', 'regular', 10);
    expect(road.get('الطريق الدولي')).toBeCloseTo(blank, 0);
    const place = at('Aleppo حلب');
    expect(place.get('Aleppo')).toBe(0);
    expect(place.get('حلب')).toBeGreaterThan(20);
  });

  test('the number of a road stands at the left of its Arabic name after its English one too', () => {
    const order = (text: string) => {
      const line = oneLine(text, { face: 'regular', size: 10, spacing: 0, ink: null });
      expect(line.width).toBeCloseTo(
        widthOf(text.replace(/[\u2066-\u2069]/g, ''), 'regular', 10),
        5,
      );
      const standing = { x: 0, y: 0, anchor: 'start', attributes: {} } as const;
      const svg = textLine(line, standing, { face: 'regular', size: 10, fill: null });
      return [...svg.matchAll(/<text x="([^"]*)"[^>]*>([^<]*)</g)]
        .sort((a, b) => Number(a[1]) - Number(b[1]))
        .map(([, , words]) => words);
    };
    const ways = [
      'M4 highway · \u2067الطريق الدولي M4\u2069',
      'الطريق الدولي M4 · \u2066M4 highway\u2069',
    ];
    for (const both of ways) {
      const standing = order(both).filter((words) => words !== '·');
      expect(standing.map((words) => words?.replace(' ·', ''))).toEqual([
        'M4 highway',
        'M4',
        'الطريق الدولي',
      ]);
    }
  });

  test('keep the marks at the ends of Arabic on their side', () => {
    expect(embedded('حلب')).toBe('حلب');
    expect(embedded('حندرات (مخيم)')).toBe('\u200fحندرات (مخيم)\u200f');
  });
});
