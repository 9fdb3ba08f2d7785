import { describe, expect, it, test } from 'vitest';
import { orderedPlaces, type IndexView } from '../../src/core/index-order.ts';
import type { Place } from '../../src/core/model.ts';
import { compileGood } from './good-edition.ts';

const { places } = compileGood().edition;
const whole: IndexView = { by: 'name', mentionKind: null, layer: null };
const ids = (view: Partial<IndexView>, some = places): string[] =>
  orderedPlaces(some, { ...whole, ...view }, 'en').map(({ id }) => id);

/** Places that differ in their names alone. */
function named(...names: readonly (readonly [name: string, nameAr: string | null])[]): Place[] {
  return places
    .slice(0, 1)
    .flatMap((place) => names.map(([name, nameAr]) => ({ ...place, id: name, name, nameAr })));
}

describe('the index', () => {
  it('stands in the order that is asked for', () => {
    expect(ids({ by: 'name' })).toEqual(
      'crown-land mill north-ward old-town harbour salt-road south-ward lost-chapel'.split(' '),
    );
    expect(ids({ by: 'first' })).toEqual(
      'salt-road harbour old-town north-ward south-ward lost-chapel crown-land mill'.split(' '),
    );
    expect(ids({ by: 'count' })).toEqual(
      'salt-road old-town harbour lost-chapel north-ward south-ward crown-land mill'.split(' '),
    );
    expect(ids({ by: 'kind' })).toEqual(
      'old-town north-ward south-ward crown-land salt-road mill harbour lost-chapel'.split(' '),
    );
  });

  it('holds the places with mentions of one kind, and counts those', () => {
    expect(ids({ mentionKind: 'implied' })).toEqual(['harbour', 'lost-chapel']);
    expect(ids({ mentionKind: 'metonym' })).toEqual(['old-town']);
    expect(ids({ by: 'count', mentionKind: 'named' })).toEqual(
      'salt-road north-ward old-town south-ward lost-chapel'.split(' '),
    );
  });

  it('holds the places of one layer, and both filters together', () => {
    expect(ids({ layer: 'roads' })).toEqual(['mill', 'harbour', 'salt-road']);
    expect(ids({ layer: 'roads', mentionKind: 'event' })).toEqual(['harbour']);
    expect(ids({ layer: 'nowhere' })).toEqual([]);
  });

  it('leaves equals as they are given, and what it is given as it is', () => {
    const twins = named(['Twin', null], ['Twin', 'ب']);
    expect(orderedPlaces(twins, whole, 'en')).toEqual(twins);
    const reversed = places.toReversed();
    ids({ by: 'name' }, reversed);
    expect(reversed).toEqual(places.toReversed());
  });
});

test.each([
  ['articles', ['Aleppo', 'al-Bayyada', 'Citadel', 'ash-Shahba', 'The Vale', 'az-Zahra']],
  ['apostrophes', ['al-‘Amiriyeh', 'ʿAndan', 'al-A\u2019zamiyeh']],
  ['accents', ['Eban', 'Évora', 'Ezra']],
  ['the value of numbers', ['Brigade 80', 'Brigade 137']],
])('names stand without regard to %s', (_, names) => {
  const some = named(...names.map((name) => [name, null] as const));
  expect(ids({}, some.toReversed())).toEqual(names);
});

test('in Arabic they stand by their Arabic names, the article ignored', () => {
  const some = named(
    ['one', 'الزهراء'],
    ['two', 'حلب'],
    ['three', 'البياضة'],
    ['four', 'الراموسة'],
  );
  expect(orderedPlaces(some, whole, 'ar').map(({ id }) => id)).toEqual([
    'three',
    'two',
    'four',
    'one',
  ]);
});
