import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { fillLines, wordsOf } from '../../src/figure/text/line.ts';
import { aboutLines } from '../../src/print/set-lines.ts';
import { sheetOf } from '../support/sheet-of.ts';

describe('the room that is left for a sheet’s credits', () => {
  const texts: string[] = [];
  beforeAll(async () => {
    const compiled = await compileDirectory(resolve('geodata'));
    if (!compiled.ok) throw new Error('The edition has mistakes: npm run validate lists them.');
    const { edition } = compiled;
    texts.push(edition.summary, edition.summaryAr ?? '');
    for (const labels of ['both', 'ar'] as const) {
      texts.push(...sheetOf(edition, { type: 'edition' }, { labels }).credits);
    }
  });

  test.each([480, 720, 1031, 1496])('of %d pixels is what they take, or a line more', (width) => {
    for (const text of texts) {
      const type = { face: 'regular', size: 11.4, spacing: 0, ink: null } as const;
      const lines = fillLines(wordsOf(text, type), width).length;
      const about = aboutLines(text, width, type.size);
      expect([lines, lines + 1], text).toContain(about);
    }
  });

  test('of a word wider than a line is that of its pieces', () => {
    expect(aboutLines('m'.repeat(100), 100, 10)).toBeGreaterThan(8);
    expect(aboutLines('', 100, 10)).toBe(1);
  });
});
