import { describe, expect, test } from 'vitest';
import type { Excerpt, Place } from '../../src/core/model.ts';
import { announcementOf, type Situation } from '../../src/reader/announce.ts';
import { ar } from '../../src/reader/strings/ar.ts';
import { en } from '../../src/reader/strings/en.ts';
import { countsWords } from '../../src/reader/words.ts';
import { mentionsOf, placeWith } from './place.ts';

const mentions = mentionsOf([1, 'named', 'Ramouseh'], [6, 'named', 'Ramouseh']);
const excerpts: readonly Excerpt[] = mentions.map(({ id, passage }) => ({
  passage,
  mentions: [id],
  runs: [],
}));
const ramouseh = placeWith({
  ...{ id: 'ramouseh', name: 'Ramouseh', nameAr: 'الراموسة', kind: 'district', mentions, excerpts },
});

const at = (place: Place, mention = 0): Situation => ({
  selection: { type: 'place', place: place.id },
  place,
  mention: place.mentions[mention] ?? null,
});
const said = (now: Situation, before: Situation | null = null): string =>
  announcementOf(en, 'en', now, before);

describe('what is selected', () => {
  test('is said with its kind, its excerpts and where they stand', () => {
    expect(said(at(ramouseh))).toBe('Ramouseh, district, 2 excerpts, paragraphs 1 and 6');
    expect(announcementOf(ar, 'ar', at(ramouseh), null)).toContain('الراموسة، حيّ، مقتطفان');
  });

  test('has no paragraphs where the article never mentions it', () => {
    expect(said(at(placeWith({ name: 'Nowhere' })))).toBe('Nowhere, site, 0 excerpts');
  });

  test('after a step is only where that led', () => {
    expect(said(at(ramouseh, 1), at(ramouseh))).toBe('Excerpt 2 of 2, paragraph 6');
  });

  test('is said whole again for another place, and for the same one anew', () => {
    const other = placeWith({ id: 'other', name: 'Other', mentions, excerpts });
    expect(said(at(ramouseh), at(other, 1))).toMatch(/^Ramouseh, district, 2 excerpts/);
    expect(said(at(ramouseh), at(ramouseh))).toMatch(/^Ramouseh, district, 2 excerpts/);
  });

  test('through a mention is the place with the excerpt of that mention', () => {
    const selection = { type: 'mention', mention: 'p6m2' } as const;
    expect(said({ ...at(ramouseh, 1), selection })).toBe(
      'Ramouseh, district, excerpt 2 of 2, paragraph 6',
    );
  });

  test('may be a paragraph, or nothing', () => {
    const none = { place: null, mention: null };
    expect(said({ selection: { type: 'passage', passage: 5 }, ...none })).toBe('Paragraph 5');
    expect(said({ selection: { type: 'passage', passage: 0 }, ...none })).toBe('Headline');
    expect(said({ selection: { type: 'nothing' }, ...none }, at(ramouseh))).toBe('');
  });
});

describe('how often the article speaks of it', () => {
  const times = (named: number, implied: number): string => {
    const each = (count: number, kind: 'named' | 'implied') =>
      Array.from({ length: count }, () => [1, kind, 'x'] as const);
    const all = mentionsOf(...each(named, 'named'), ...each(implied, 'implied'));
    return countsWords(en, placeWith({ mentions: all }));
  };

  test.each([
    [7, 4, 'named 7 times, implied 4 times'],
    [1, 0, 'named once'],
    [2, 5, 'named twice, implied 5 times'],
    [9, 1, 'named 9 times, implied once'],
    [0, 3, 'implied 3 times'],
    [0, 0, ''],
  ])('%d named, %d implied', (named, implied, words) => expect(times(named, implied)).toBe(words));

  test('in Arabic with its forms', () => {
    const all = mentionsOf([1, 'named', 'x'], [2, 'implied', 'x'], [3, 'implied', 'x']);
    expect(countsWords(ar, placeWith({ mentions: all }))).toBe('بالاسم مرة واحدة وتلميحًا مرتين');
  });
});
