import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/cartography/legend/kinds.ts';
import { isolated, piecesOf } from '../../src/reader/phrase.ts';
import { ABOUT } from '../../src/reader/strings/about.ts';
import { ar } from '../../src/reader/strings/ar.ts';
import { en } from '../../src/reader/strings/en.ts';

const LANGUAGES = { en: { ...en, about: ABOUT.en }, ar: { ...ar, about: ABOUT.ar } };
const COUNTS = [0, 1, 2, 3, 11, 100];

/** Every string, function and null among a language's words, with its path. */
function entriesIn(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => entriesIn(part, `${path}.${key}`));
}

const pathsIn = (words: unknown): readonly string[] => entriesIn(words).map(([path]) => path);

describe('the words of both languages', () => {
  test('have the same names', () => expect(pathsIn(LANGUAGES.ar)).toEqual(pathsIn(LANGUAGES.en)));

  test.each(Object.entries(LANGUAGES))('are never empty (%s)', (_, words) => {
    expect(entriesIn(words).filter(([, value]) => value === '')).toEqual([]);
  });

  // Names, signs and the words of other languages are in Latin letters in Arabic too.
  test('are in Arabic letters in Arabic', () => {
    const strange = entriesIn(LANGUAGES.ar).filter(
      ([, value]) => typeof value === 'string' && !/[\u0621-\u064a]|^[،؛] $/.test(value),
    );
    expect(strange).toEqual([]);
  });

  test.each(Object.entries(LANGUAGES))('count (%s)', (_, { words, index, card }) => {
    const numbers = (count: number) => Array.from({ length: count }, (__, i) => i + 1);
    const says = [
      words.excerpts,
      words.paragraph,
      (count: number) => words.mentioned(count, 'x', 'y'),
      (count: number) => words.passages(true, numbers(count)),
      index.mentions,
      (count: number) => index.shown(count, 100),
      (count: number) => card.position(count, count),
      card.sources,
    ];
    for (const say of says) {
      for (const count of COUNTS) expect(say(count)).toMatch(/[a-z\u0621-\u064a]/);
    }
  });
});

describe('what the map has to do without', () => {
  const kinds = ['webgl', 'code', 'lost', 'basemap-code', 'basemap-parts'] as const;
  test.each(kinds)('is told in both languages (%s)', (kind) => {
    for (const { map } of Object.values(LANGUAGES)) {
      const [alone, still] = [map.trouble({ kind }, false), map.trouble({ kind }, true)];
      expect(alone).toMatch(/[a-z\u0621-\u064a]\.$/);
      expect(still.startsWith(`${alone} `)).toBe(true);
    }
  });

  test('keeps the words of the program apart in Arabic', () => {
    const trouble = { kind: 'basemap', reason: 'data/a is cut short' } as const;
    expect(piecesOf(ar.map.trouble(trouble, false)).filter(({ own }) => own)).toEqual([
      { text: 'data/a is cut short', own: true },
    ]);
  });
});

describe('Arabic', () => {
  test.each([
    [0, 'بلا مقتطفات'],
    [1, 'مقتطف واحد'],
    [2, 'مقتطفان'],
    [3, '3 مقتطفات'],
    [10, '10 مقتطفات'],
    [11, '11 مقتطفًا'],
    [99, '99 مقتطفًا'],
    [100, '100 مقتطف'],
    [103, '103 مقتطفات'],
  ])('has its own forms for %d', (count, words) => expect(ar.words.excerpts(count)).toBe(words));

  test.each([
    [[5], 'الفقرة 5'],
    [[5, 6], 'الفقرتين 5 و6'],
    [[1, 5, 6], 'الفقرات 1 و5 و6'],
  ])('names paragraphs %j in the singular, dual or plural', (numbers, words) => {
    expect(ar.words.passages(false, numbers)).toBe(words);
    expect(ar.words.passages(true, numbers)).toBe(`العنوان و${words}`);
  });

  test('has a word for all that a legend may hold', () => {
    const missing = KINDS.filter(({ id }) => ar.map.legendItem(id) === null);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('a sentence with words of the edition', () => {
  test('falls into pieces that know whose they are', () => {
    const sentence = `A ${isolated('b')} c ${isolated('d')}.`;
    expect(piecesOf(sentence)).toEqual([
      { text: 'A ', own: false },
      { text: 'b', own: true },
      { text: ' c ', own: false },
      { text: 'd', own: true },
      { text: '.', own: false },
    ]);
  });

  test('is one piece without them', () => {
    expect(piecesOf('A.')).toEqual([{ text: 'A.', own: false }]);
    expect(piecesOf('')).toEqual([]);
  });

  test('loses nothing where a mark has no end', () => {
    expect(piecesOf('A \u2066b')).toEqual([
      { text: 'A ', own: false },
      { text: 'b', own: false },
    ]);
  });
});
