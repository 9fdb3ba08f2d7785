import { describe, expect, test } from 'vitest';
import type { Bounds, Named, PlaceKind, Where, Wind } from '../../src/core/model.ts';
import { isolated } from '../../src/reader/phrase.ts';
import { ar } from '../../src/reader/strings/ar.ts';
import { en } from '../../src/reader/strings/en.ts';
import { whereWords } from '../../src/reader/where-words.ts';

const named = (name: string, nameAr: string | null = null): Named => ({ id: null, name, nameAr });

const citadel = named('the Citadel', 'القلعة');

/** A made-up place 5.5 km south-west of the Citadel; what a test does not speak of is plain. */
function said(changes: Partial<Where>, kind: PlaceKind = 'site', bounds: Bounds | null = null) {
  const plain = { from: citadel, metres: 5500, bearing: 'sw', on: null, within: null } as const;
  const place = { kind, bounds, where: { ...plain, ...changes } };
  return { en: whereWords(en, 'en', place), ar: whereWords(ar, 'ar', place) };
}

describe('where a place is', () => {
  test('is told by a landmark, with its distance and direction', () => {
    expect(said({})).toEqual({
      en: 'About 5.5 km (3.4 mi) south-west of the Citadel.',
      ar: 'على بعد نحو 5.5 كم (3.4 ميل) جنوب غربي القلعة.',
    });
    expect(said({ metres: 500, bearing: 'n' }).en).toBe('About 500 m north of the Citadel.');
  });

  test.each<[Wind, string, string]>([
    ['n', 'North', 'شمال'],
    ['ne', 'North-east', 'شمال شرقي'],
    ['e', 'East', 'شرق'],
    ['se', 'South-east', 'جنوب شرقي'],
    ['s', 'South', 'جنوب'],
    ['sw', 'South-west', 'جنوب غربي'],
    ['w', 'West', 'غرب'],
    ['nw', 'North-west', 'شمال غربي'],
  ])('only by its direction where it is broader than it is far: %s', (bearing, wind, inArabic) => {
    const { en: english, ar: arabic } = said({ metres: 0, bearing }, 'area');
    expect(english).toBe(`${wind} of the Citadel.`);
    expect(arabic).toBe(`${inArabic} القلعة.`);
  });

  test('at a landmark, or round it', () => {
    const here = { metres: 0, bearing: null };
    expect(said(here)).toEqual({ en: 'At the Citadel.', ar: 'عند القلعة.' });
    expect(said(here, 'route').en).toBe('At the Citadel.');
    expect(said(here, 'district')).toEqual({ en: 'Round the Citadel.', ar: 'حول القلعة.' });
  });

  test('of a road: how near it passes', () => {
    expect(said({ bearing: 'n' }, 'route')).toEqual({
      en: 'Passes about 5.5 km (3.4 mi) north of the Citadel.',
      ar: 'يمر على بعد نحو 5.5 كم (3.4 ميل) شمال القلعة.',
    });
  });

  test('of a country that is a point on the map: where that point is', () => {
    const far = { metres: 650_000, bearing: 'n' } as const;
    expect(said(far, 'country', [35, 39, 35, 39])).toEqual({
      en: 'Its point on the map lies about 650 km (400 mi) north of the Citadel.',
      ar: 'تقع نقطة المكان على الخريطة على بعد نحو 650 كم (400 ميل) شمال القلعة.',
    });
    const shaped = said(far, 'country', [30, 36, 44, 42]);
    expect(shaped.en).toBe('About 650 km (400 mi) north of the Citadel.');
  });

  test('of a country that is a point far off: nothing, for it tells nobody where that is', () => {
    const far = { metres: 9_430_000, bearing: 'w' } as const;
    expect(said(far, 'country', [-77, 38, -77, 38])).toEqual({ en: null, ar: null });
    expect(said(far, 'site', [-77, 38, -77, 38]).en).toContain('9430 km');
  });

  test('on a road and in an area', () => {
    const on = named('Ramouseh Road', 'طريق الراموسة');
    const within = named('Northern Syria', 'شمال سوريا');
    expect(said({ on, within })).toEqual({
      en: 'About 5.5 km (3.4 mi) south-west of the Citadel, on Ramouseh Road, in Northern Syria.',
      ar: 'على بعد نحو 5.5 كم (3.4 ميل) جنوب غربي القلعة، على طريق الراموسة، في شمال سوريا.',
    });
  });

  test('on a road that has a description for a name', () => {
    expect(said({ on: named('Khanaser–Ithriya road') }).en).toContain(
      ', on the Khanaser–Ithriya road.',
    );
  });

  test('in Arabic with the other name where there is no Arabic one', () => {
    expect(said({ from: named('Hama') }).ar).toContain(`جنوب غربي ${isolated('Hama')}.`);
  });

  test('in round miles where the kilometres are', () => {
    expect(said({ metres: 310_000 }).en).toBe('About 310 km (190 mi) south-west of the Citadel.');
  });

  test('is not told where nothing tells it', () => {
    expect(whereWords(en, 'en', { kind: 'country', where: null, bounds: null })).toBeNull();
  });
});
