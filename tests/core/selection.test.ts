import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/core/model.ts';
import {
  countsByKind,
  passagesOf,
  placeById,
  spellingsOf,
  textOf,
} from '../../src/core/queries.ts';
import { focusOf, placeOf } from '../../src/core/selection.ts';
import { compileGood } from './good-edition.ts';

const { edition } = compileGood();

describe('placeOf', () => {
  test('a place, also through a mention', () => {
    expect(placeOf(edition, { type: 'place', place: 'mill' })?.id).toBe('mill');
    expect(placeOf(edition, { type: 'mention', mention: 'p1m2' })?.id).toBe('harbour');
  });

  test('none for anything else', () => {
    expect(placeOf(edition, { type: 'nothing' })).toBeNull();
    expect(placeOf(edition, { type: 'passage', passage: 1 })).toBeNull();
    expect(placeOf(edition, { type: 'unknown', address: 'x' })).toBeNull();
    expect(placeOf(edition, { type: 'place', place: 'x' })).toBeNull();
    expect(placeOf(edition, { type: 'mention', mention: 'x' })).toBeNull();
  });
});

describe('focusOf', () => {
  test('a place and its box', () => {
    expect(focusOf(edition, { type: 'place', place: 'salt-road' })).toEqual({
      places: ['salt-road'],
      bounds: [150.4, -19.1, 150.8, -19.1],
    });
  });

  test('an unlocated place has nothing to frame', () => {
    expect(focusOf(edition, { type: 'place', place: 'lost-chapel' })).toEqual({
      places: [],
      bounds: null,
    });
  });

  test('the located places of a passage', () => {
    expect(focusOf(edition, { type: 'passage', passage: 2 })).toEqual({
      places: ['old-town', 'north-ward', 'south-ward'],
      bounds: [150.2, -19.4, 150.4, -19],
    });
  });

  test('of a passage, those in the region; all of them if none is', () => {
    const elsewhere = (...ids: readonly string[]): Edition => ({
      ...edition,
      places: edition.places.map((place) =>
        ids.includes(place.id) ? { ...place, bounds: [10, 50, 11, 51] } : place,
      ),
    });
    const passage = { type: 'passage', passage: 0 } as const;
    expect(focusOf(elsewhere('harbour'), passage)).toEqual({
      places: ['salt-road', 'harbour'],
      bounds: [150.4, -19.1, 150.8, -19.1],
    });
    expect(focusOf(elsewhere('harbour', 'salt-road'), passage).bounds).toEqual([10, 50, 11, 51]);
  });

  test('a country that is a mere point, by its extent; not two that lie round the world', () => {
    const east = {
      kind: 'country',
      bounds: [100, 60, 100, 60],
      extent: [30, 40, 190, 76],
    } as const;
    const west = {
      kind: 'country',
      bounds: [-90, 40, -90, 40],
      extent: [-125, 25, -67, 50],
    } as const;
    const far = (ids: Readonly<Record<string, Partial<Edition['places'][number]>>>): Edition => ({
      ...edition,
      places: edition.places.map((place) => ({ ...place, ...ids[place.id] })),
    });
    const harbour = { type: 'place', place: 'harbour' } as const;
    expect(focusOf(far({ harbour: east }), harbour).bounds).toEqual([30, 40, 190, 76]);
    const both = far({ harbour: east, 'salt-road': west });
    expect(focusOf(both, { type: 'passage', passage: 0 }).bounds).toEqual([100, 40, 270, 60]);
  });

  test('of a passage, no country where it names anything smaller', () => {
    const wide: Edition = {
      ...edition,
      places: edition.places.map((place) =>
        place.id === 'old-town'
          ? { ...place, kind: 'country' }
          : place.id === 'south-ward'
            ? { ...place, bounds: [150.3, -19.3, 150.3, -19.3] }
            : place,
      ),
    };
    expect(focusOf(wide, { type: 'passage', passage: 2 }).bounds).toEqual([
      150.2, -19.3, 150.4, -19,
    ]);
  });

  test('nothing', () => {
    expect(focusOf(edition, { type: 'nothing' })).toEqual({ places: [], bounds: null });
  });
});

describe('queries', () => {
  test('of a place', () => {
    const town = placeById(edition, 'old-town');
    const road = placeById(edition, 'salt-road');
    expect(town && countsByKind(town)).toEqual({ named: 1, event: 0, implied: 0, metonym: 1 });
    expect(town && spellingsOf(town)).toEqual(['Old Town']);
    expect(road && spellingsOf(road)).toEqual(['Salt Way', 'salt road']);
    expect(road && passagesOf(road)).toEqual([0, 1]);
    expect(placeById(edition, 'x')).toBeUndefined();
  });

  test('the words of runs', () => {
    expect(textOf(edition.headline.runs)).toBe('The Salt Way and the Battle of Port Anser');
  });
});
