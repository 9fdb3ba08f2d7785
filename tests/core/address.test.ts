import { describe, expect, test } from 'vitest';
import { formatAddress, PANELS, parseAddress, type Address } from '../../src/core/address.ts';
import type { Selection } from '../../src/core/model.ts';
import { compileGood } from './good-edition.ts';

const { edition } = compileGood();

describe('parseAddress', () => {
  test.each<[string, Selection]>([
    ['', { type: 'nothing' }],
    ['#', { type: 'nothing' }],
    ['#place/salt-road', { type: 'place', place: 'salt-road' }],
    ['#place%2Fsalt-road', { type: 'place', place: 'salt-road' }],
    ['#p0', { type: 'passage', passage: 0 }],
    ['#p2', { type: 'passage', passage: 2 }],
    ['#p1m2', { type: 'mention', mention: 'p1m2' }],
    ['#place/nonsense', { type: 'unknown', address: 'place/nonsense' }],
    ['#place/', { type: 'unknown', address: 'place/' }],
    ['#place/Salt-Road', { type: 'unknown', address: 'place/Salt-Road' }],
    ['#place/__proto__', { type: 'unknown', address: 'place/__proto__' }],
    ['#p3', { type: 'unknown', address: 'p3' }],
    ['#p01', { type: 'unknown', address: 'p01' }],
    ['#p1m9', { type: 'unknown', address: 'p1m9' }],
    ['#toString', { type: 'unknown', address: 'toString' }],
    ['#%E0%A4%A', { type: 'unknown', address: '%E0%A4%A' }],
    ['#place/nonsense?view=1,2,3', { type: 'unknown', address: 'place/nonsense?view=1,2,3' }],
  ])('%s', (hash, selection) => {
    expect(parseAddress(hash, edition)).toEqual({ selection, view: null, panel: null });
  });

  test.each([
    ['#?view=37.14,36.25,12.5', [37.14, 36.25], 12.5],
    ['#p1?view=-0.5,0,0', [-0.5, 0], 0],
    ['#p1%3Fview=37.14%2C36.25%2C12.5', [37.14, 36.25], 12.5],
  ])('the view of %s', (hash, center, zoom) => {
    expect(parseAddress(hash, edition).view).toEqual({ center, zoom });
  });

  test.each([
    '',
    'view=',
    'view=1,2',
    'view=1,2,3,4',
    'view=181,0,3',
    'view=0,91,3',
    'view=0,0,25',
    'view=0,0,-1',
    'view=NaN,0,3',
    'view=1e1,0,3',
    'zoom=3',
  ])('a broken view (%s) is no view, and the place still counts', (query) => {
    expect(parseAddress(`#place/mill?${query}`, edition)).toEqual({
      selection: { type: 'place', place: 'mill' },
      view: null,
      panel: null,
    });
  });
});

describe('a panel', () => {
  test('is a part of the page, and an address of its own while nothing is selected', () => {
    expect(formatAddress({ type: 'nothing' }, null, 'index')).toBe('#index');
    expect(parseAddress('#index', edition)).toEqual({
      selection: { type: 'nothing' },
      view: null,
      panel: 'index',
    });
  });

  test('stands beside what is selected', () => {
    const mill = { type: 'place', place: 'mill' } as const;
    expect(formatAddress(mill, null, 'dates')).toBe('#place/mill?panel=dates');
    expect(parseAddress('#place/mill?panel=dates', edition).panel).toBe('dates');
  });

  test.each(['', 'nonsense', '__proto__', 'index2'])('that is none (%s) is no panel', (panel) => {
    expect(parseAddress(`#p1?panel=${panel}`, edition)).toMatchObject({
      selection: { type: 'passage', passage: 1 },
      panel: null,
    });
  });
});

describe('formatAddress', () => {
  test('is short', () => {
    expect(formatAddress({ type: 'nothing' }, null)).toBe('');
    expect(formatAddress({ type: 'place', place: 'mill' }, null)).toBe('#place/mill');
    const view = { center: [37.1400000001, -0.000001] as const, zoom: 12.504 };
    expect(formatAddress({ type: 'nothing' }, view)).toBe('#?view=37.14,0,12.5');
  });

  test('brings a map that was turned round the world back', () => {
    const view = { center: [397.5, 0] as const, zoom: 2 };
    expect(formatAddress({ type: 'passage', passage: 0 }, view)).toBe('#p0?view=37.5,0,2');
  });

  test('is read back as it was written', () => {
    const selections: readonly Selection[] = [
      { type: 'nothing' },
      ...edition.places.map(({ id }) => ({ type: 'place' as const, place: id })),
      ...edition.places.flatMap(({ mentions }) =>
        mentions.map(({ id }) => ({ type: 'mention' as const, mention: id })),
      ),
      ...[0, 1, 2].map((passage) => ({ type: 'passage' as const, passage })),
      { type: 'unknown', address: 'place/nonsense?view=1' },
    ];
    let seed = 3;
    const next = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    for (let round = 0; round < 2000; round++) {
      const selection = selections[round % selections.length] ?? { type: 'nothing' };
      const lng = (next(36_000_001) - 18_000_000) / 1e5;
      const lat = (next(18_000_001) - 9_000_000) / 1e5;
      const hasView = selection.type !== 'unknown' && next(2) === 0;
      const view = hasView ? { center: [lng, lat] as const, zoom: next(2401) / 100 } : null;
      const panel = selection.type === 'unknown' ? null : ([...PANELS, null][next(4)] ?? null);
      const address: Address = { selection, view, panel };
      expect(parseAddress(formatAddress(selection, view, panel), edition)).toEqual(address);
    }
  });
});
