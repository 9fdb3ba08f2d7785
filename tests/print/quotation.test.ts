import { describe, expect, test } from 'vitest';
import { cutAt } from '../../src/print/quotation.ts';

const SENTENCE =
  'It was at this moment (or so they say) the road was cut, and the town, which had held out for years, was alone; nobody came.';

describe('a quotation', () => {
  test('is whole if it is short enough', () => {
    expect(cutAt(SENTENCE, 0, 2, SENTENCE.length)).toBe(SENTENCE);
  });

  const words = ['It', 'road', 'town', 'nobody', 'came.'];
  const limits = [20, 30, 45, 60, 100];
  test.each(words.flatMap((word) => limits.map((limit) => [word, limit] as const)))(
    'holds "%s" within %d characters, cut between words',
    (word, limit) => {
      const start = SENTENCE.indexOf(word);
      const cut = cutAt(SENTENCE, start, start + word.length, limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut).toContain(word.replace('.', ''));
      const kept = cut.replace(/^…|…$/g, '');
      expect(SENTENCE).toContain(kept);
      const at = SENTENCE.indexOf(kept);
      expect(/\w/.test(SENTENCE[at - 1] ?? ' ')).toBe(false);
      expect(/\w/.test(SENTENCE[at + kept.length] ?? ' ')).toBe(false);
      expect(cut.startsWith('…')).toBe(at > 0);
      expect(cut).not.toMatch(/[,;(]…$/);
    },
  );

  test('of a mention longer than the limit is cut all the same', () => {
    expect(cutAt(SENTENCE, 0, SENTENCE.length, 30).length).toBeLessThanOrEqual(30);
  });
});
