import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import { findNames } from '../../src/core/link/find-names.ts';
import { keyOf } from '../../src/core/link/key-of.ts';
import { buildNameIndex } from '../../src/core/link/name-index.ts';
import { proposeMarks, type Gazetteer } from '../../src/core/link/propose-marks.ts';
import { setMarks, withoutMarks } from '../../src/core/link/set-marks.ts';

const gazetteer: Gazetteer = {
  places: [
    { id: 'aleppo', name: 'Aleppo', variants: ['Halab', 'East'], isContext: false },
    { id: 'east', name: 'East Aleppo', variants: ['Aleppo East Road'], isContext: false },
    { id: 'dez', name: 'Deir ez-Zor', variants: ["Ma'arrat", 'Köln'], isContext: false },
    { id: 'other', name: 'Tripoli', variants: ['US'], isContext: false },
    { id: 'another', name: 'Tripoli', variants: ['al Bab'], isContext: true },
  ],
  events: ['Battle for Aleppo', 'East Aleppo'],
  choices: new Map(),
};

const PIECES = [
  ...['Aleppo', 'East', 'Road', 'Deir', 'ez', 'Zor', 'US', 'Tripoli', 'Halab', 'al', 'Bab'],
  ...[
    'Köln',
    'Ko\u0308ln',
    'Ma’arrat',
    'Battle for',
    'us',
    'the',
    'and',
    's',
    'NATO',
    '\u00ad',
    'حلب',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '-',
    '\u2011',
    '’',
    "'",
    '. ',
    ', ',
    '\n\n',
    '!',
    '/',
    '@',
    '\u00a0',
    '😀',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '\\',
    '<',
    '>',
    '*',
    '_',
    '`',
    '&amp;',
    '](place:aleppo)',
    '://',
    '\ud800',
  ],
  ...['[Aleppo](place:aleppo)', '[the city](place:dez "implied")', '<https://x.example/Aleppo>'],
];
const bodies = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const articleOf = (body: string): string => `---\ntitle: Aleppo\n---\n\n# Aleppo\n\n${body}\n`;
const articles = bodies.map(articleOf);

test('taking the marks away gives the article back letter for letter', () => {
  fc.assert(
    fc.property(articles, (text) => {
      const now = setMarks(text, proposeMarks(text, gazetteer));
      expect(withoutMarks(now)).toBe(withoutMarks(text));
    }),
    { numRuns: 1000 },
  );
});

test('a second time nothing is left to be marked', () => {
  fc.assert(
    fc.property(articles, (text) => {
      const now = setMarks(text, proposeMarks(text, gazetteer));
      expect(setMarks(now, proposeMarks(now, gazetteer))).toBe(now);
    }),
    { numRuns: 1000 },
  );
});

test('names are what a reader of Markdown sees as the words of a mark, in the plainest texts', () => {
  const plain = fc
    .array(
      fc.constantFrom('Aleppo', 'East', 'Road', 'Deir ez-Zor', 'the', 'and', 'Tripoli', '. '),
      {
        maxLength: 20,
      },
    )
    .map((pieces) => articleOf(`A ${pieces.join(' ')}.`));
  fc.assert(
    fc.property(plain, (text) => {
      const before = parseArticle('article.md', text, () => undefined);
      const proposals = proposeMarks(text, gazetteer);
      const now = parseArticle('article.md', setMarks(text, proposals), () => undefined);
      expect(now?.passages.map((passage) => passage.text)).toEqual(
        before?.passages.map((passage) => passage.text),
      );
      expect(
        now?.passages.flatMap(({ mentions }) => mentions.map((mention) => mention.text)),
      ).toEqual(proposals.filter(({ doubt }) => doubt === null).map(({ words }) => words));
    }),
    { numRuns: 200 },
  );
});

test('every name is found where it stands alone, however it is typed', () => {
  const name = fc
    .array(fc.stringMatching(/^[A-Z][a-zé]{3,8}$/), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '));
  const typed = fc.tuple(
    name,
    fc.constantFrom(' ', '-', '\u2011', '\u00a0', '  ', '\u2013'),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 8 }), (names) => {
      const index = buildNameIndex(names.map(([text], i) => ({ text, place: `p${i}` })));
      const stretches = names.map(([text, separator, isApart]) => {
        const words = text.replaceAll(' ', separator);
        return isApart ? words.normalize('NFD') : words;
      });
      const text = stretches.join('; ');
      const found = findNames(text, 0, text.length, index);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(stretches);
      for (const [i, { spellings }] of found.entries()) {
        expect(
          spellings.some((spelling) => keyOf(spelling.text) === keyOf(names[i]?.[0] ?? '')),
        ).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
