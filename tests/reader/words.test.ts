import { describe, expect, test } from 'vitest';
import {
  capital,
  citationWords,
  dateWords,
  directionOf,
  distanceWords,
  kindWords,
  mentionsWords,
  noteWords,
  passagesWords,
  precisionWords,
  spellingWords,
  unbroken,
} from '../../src/reader/words.ts';
import { en } from '../../src/reader/strings/en.ts';
import { editionOf, mentionsOf, placeWith } from './place.ts';

describe('lists and numbers', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j', (items, words) => expect(en.words.list(items)).toBe(words));

  test('one and many', () => {
    expect(en.words.excerpts(1)).toBe('1 excerpt');
    expect(en.words.excerpts(0)).toBe('0 excerpts');
    expect(en.words.excerpts(2)).toBe('2 excerpts');
  });

  test.each([
    [[0], 'the headline'],
    [[5], 'paragraph 5'],
    [[5, 6], 'paragraphs 5 and 6'],
    [[0, 3], 'the headline and paragraph 3'],
    [[0, 1, 3, 8], 'the headline and paragraphs 1, 3 and 8'],
    [[], ''],
  ])('passages %j', (passages, words) => expect(passagesWords(en, passages)).toBe(words));

  test.each([
    [80, '80 m'],
    [999, '999 m'],
    [1000, '1 km (0.6 mi)'],
    [1500, '1.5 km (0.9 mi)'],
    [20000, '20 km (12 mi)'],
  ])('%d metres', (metres, words) => expect(distanceWords(en, metres)).toBe(words));
});

describe('how the article speaks of a place', () => {
  test('counts by kind, where there are several', () => {
    const mentions = mentionsOf(
      [5, 'named', 'Castello Armas highway'],
      [5, 'implied', 'supply route'],
      [6, 'named', 'Castello Armas highway'],
      [4, 'implied', 'vital supply route'],
    );
    expect(mentionsWords(en, placeWith({ mentions }))).toBe(
      'Mentioned 4 times in paragraphs 4, 5 and 6: named twice, implied twice.',
    );
  });

  test('needs no count for a single kind', () => {
    const once = placeWith({ mentions: mentionsOf([1, 'named', 'Ramouseh']) });
    expect(mentionsWords(en, once)).toBe('Mentioned once in paragraph 1: named.');
    const twice = placeWith({ mentions: mentionsOf([0, 'event', 'A'], [1, 'event', 'A']) });
    expect(mentionsWords(en, twice)).toBe(
      'Mentioned twice in the headline and paragraph 1: in an event’s name.',
    );
    expect(mentionsWords(en, placeWith({}))).toBe('Never mentioned.');
  });

  test('gives every spelling once', () => {
    const mentions = mentionsOf([1, 'named', 'Deir Ezzor'], [2, 'named', 'Deir Ezzor']);
    expect(spellingWords(en, placeWith({ mentions }))).toBe('The article writes “Deir Ezzor”.');
  });

  test('says when a place is not named but described', () => {
    const mentions = mentionsOf([10, 'implied', 'a hospital']);
    expect(spellingWords(en, placeWith({ mentions }))).toBe(
      'The article does not name it; it writes “a hospital”.',
    );
  });

  test('gives the words that stand for a government', () => {
    const mentions = mentionsOf([1, 'metonym', 'US'], [2, 'metonym', 'the pentagon']);
    expect(spellingWords(en, placeWith({ mentions }))).toBe(
      'The article writes “US” and “the pentagon”.',
    );
  });
});

describe('what the map knows', () => {
  test('precision and certainty', () => {
    expect(precisionWords(en, placeWith({ precision: 700, certainty: 'less-certain' }))).toBe(
      'Drawn to within about 700 m; position likely, not certain.',
    );
    expect(precisionWords(en, placeWith({ precision: 0 }))).toBe('Position certain.');
  });

  test('the reason where there is no position, with one full stop', () => {
    const reason = (unlocated: string) =>
      precisionWords(en, placeWith({ unlocated, precision: null }));
    expect(reason('A term, not a place.')).toBe('Not on the map: A term, not a place.');
    expect(reason('a term')).toBe('Not on the map: a term.');
  });

  test('notes with their time', () => {
    expect(noteWords(en, 'Held by both.', null)).toBe('Held by both.');
    expect(noteWords(en, 'Held by both.', '2016-09')).toBe('Held by both. As of September 2016.');
  });

  test('kinds', () => {
    expect(capital(kindWords(en, 'area'))).toBe('Area without fixed edges');
    expect(kindWords(en, 'corridor')).toContain('schematic');
  });
});

test('every quotation can name author, publisher and date', () => {
  expect(citationWords(en, editionOf().citation)).toBe(
    'An Author, A Publisher, 26\u00a0September 2016',
  );
});

test.each([
  ['2016-09-26', '26\u00a0September 2016'],
  ['2016-07', 'July 2016'],
  ['2016', '2016'],
  ['about then', 'about then'],
])('the date %s', (iso, words) => expect(dateWords(en, iso)).toBe(words));

test.each([
  [
    'published on 26 September 2016, with 34 places on a map',
    'published on 26\u00a0September 2016, with 34 places on a map',
  ],
  ['في 6 كانون الأول 2015', 'في 6\u00a0كانون الأول 2015'],
  ['27 نيسان', '27\u00a0نيسان'],
])('no line ends between a day and its month in %j', (words, whole) =>
  expect(unbroken(words)).toBe(whole),
);

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['ar-SY', 'rtl'],
  ['arn', 'ltr'],
  ['', 'ltr'],
] as const)('%j runs %s', (language, direction) => expect(directionOf(language)).toBe(direction));
