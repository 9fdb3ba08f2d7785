import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import type { Edition, Named, Selection, Where } from '../../src/core/model.ts';
import { descriptionOf } from '../../src/reader/describe.ts';
import { piecesOf } from '../../src/reader/phrase.ts';
import { ar } from '../../src/reader/strings/ar.ts';
import { en } from '../../src/reader/strings/en.ts';
import { editionOf, mentionsOf, placeWith } from './place.ts';

const NOTHING: Selection = { type: 'nothing' };
const somewhere: Selection = { type: 'place', place: 'somewhere' };
const named = (name: string, nameAr: string | null = null): Named => ({ id: null, name, nameAr });
const where: Where = {
  from: named('the Citadel', 'القلعة'),
  metres: 5500,
  bearing: 'n',
  on: null,
  within: null,
};

describe('the map of a place', () => {
  const scene = [named('Citadel'), named('Mill', 'الطاحونة'), named('Somewhere'), named('Ford')];
  const edition = editionOf(placeWith({ nameAr: 'مكان', where, scene }));

  test('is told with its direction and its neighbours, each once', () => {
    expect(descriptionOf(en, 'en', edition, somewhere)).toBe(
      'Shows Somewhere, north of the Citadel, with Mill and Ford.',
    );
  });

  test('is told in Arabic, with names that have none marked as English', () => {
    const told = descriptionOf(ar, 'ar', edition, somewhere);
    expect(piecesOf(told)).toEqual([
      { text: 'تعرض الخريطة مكان، شمال القلعة، وفيها أيضًا الطاحونة و', own: false },
      { text: 'Ford', own: true },
      { text: '.', own: false },
    ]);
  });

  test('is told alone where nothing else is known', () => {
    expect(descriptionOf(en, 'en', editionOf(placeWith({})), somewhere)).toBe('Shows Somewhere.');
    const round = { ...where, bearing: null, metres: 0 };
    expect(descriptionOf(en, 'en', editionOf(placeWith({ where: round })), somewhere)).toBe(
      'Shows Somewhere, round the Citadel.',
    );
  });

  test('says so where the place is not on it', () => {
    const nowhere = placeWith({ anchor: null, bounds: null, unlocated: 'A name.' });
    expect(descriptionOf(en, 'en', editionOf(nowhere), somewhere)).toBe(
      'Somewhere is not on the map.',
    );
  });
});

describe('the map of a paragraph', () => {
  const edition = editionOf(placeWith({ mentions: mentionsOf([5, 'named', 'Somewhere']) }));

  test('is told by its places, or by their lack', () => {
    const told = (passage: number) =>
      descriptionOf(en, 'en', edition, { type: 'passage', passage });
    expect(told(5)).toBe('Shows the places of paragraph 5: Somewhere.');
    expect(told(6)).toBe('Nothing of paragraph 6 is on the map.');
  });
});

describe('the map as it opens', () => {
  const mill = placeWith({ id: 'mill', name: 'Mill' });
  const twice = mentionsOf([1, 'named', 'Ford'], [2, 'named', 'Ford']);
  const ford = placeWith({ id: 'ford', name: 'Ford', mentions: twice });
  const frame = { id: 'town', title: 'Town', titleAr: null, bounds: [36, 35, 38, 37] } as const;

  test('is told by the frame round its middle, with what is mentioned most there', () => {
    const far = placeWith({ id: 'far', name: 'Far', anchor: [50, 20] });
    const edition = { ...editionOf(mill, ford, far), frames: [frame] };
    expect(descriptionOf(en, 'en', edition, NOTHING)).toBe('Shows Town, with Ford and Mill.');
  });

  test('is told by its places alone in an edition without frames', () => {
    expect(descriptionOf(en, 'en', editionOf(mill), NOTHING)).toBe(
      'Shows the places of the article: Mill.',
    );
    expect(descriptionOf(en, 'en', editionOf(), NOTHING)).toBe('Shows the places of the article.');
  });
});

describe.each([
  ['en', en],
  ['ar', ar],
] as const)('every view of this edition (%s)', (language, t) => {
  let edition: Edition;
  beforeAll(async () => {
    const compiled = await compileDirectory(resolve('geodata'));
    if (!compiled.ok) throw new Error('The edition has mistakes: npm run validate lists them.');
    edition = compiled.edition;
  });
  const selections = (): readonly Selection[] => [
    NOTHING,
    ...edition.places.map(({ id }) => ({ type: 'place', place: id }) as const),
    ...edition.passages.map(({ n }) => ({ type: 'passage', passage: n }) as const),
  ];

  test('is told in a sentence with a stop, and no two mentioned places in the same', () => {
    const told = selections().map((each) => descriptionOf(t, language, edition, each));
    for (const words of told) expect(words).toMatch(/^\S.*[^\s.,،:]\.$/u);
    expect(told.filter((words) => /undefined|null|NaN|\s\s|\s[,،.]/.test(words))).toEqual([]);
    const mentioned = told.filter((_, i) => (edition.places[i - 1]?.number ?? null) !== null);
    expect(mentioned.length).toBeGreaterThan(20);
    expect(new Set(mentioned).size).toBe(mentioned.length);
  });

  test('has no name twice', () => {
    const list = (items: readonly string[]): string => items.join('|');
    const apart = {
      ...t,
      words: { ...t.words, list, own: (words: string) => words },
      where: { ...t.where, towards: (_: string, from: string) => from, round: (x: string) => x },
      describe: {
        ...t.describe,
        shows: (...parts: readonly (string | null)[]) =>
          parts.flatMap((part) => part ?? []).join('|'),
      },
    };
    for (const each of selections().slice(0, 1 + edition.places.length)) {
      const names = descriptionOf(apart, language, edition, each).split('|');
      expect(names.map((name) => name.replace(/^the /, ''))).toEqual([
        ...new Set(names.map((name) => name.replace(/^the /, ''))),
      ]);
    }
  });
});
