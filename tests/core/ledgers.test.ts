import { describe, expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { groupedPlaces, ledgersOf } from '../../src/core/ledgers.ts';
import type { Place } from '../../src/core/model.ts';
import { compileGood } from './good-edition.ts';

const { edition } = compileGood();
const ids = (places: readonly Place[]): string[] => places.map(({ id }) => id);

describe('the ledgers', () => {
  it('list what the article names and the map does not show, with the reason', () => {
    const { notOnMap } = ledgersOf(edition);
    expect(notOnMap.map(({ id, unlocated }) => [id, unlocated])).toEqual([
      ['lost-chapel', 'No map shows it.'],
    ]);
  });

  it('list what the map shows and the article never names', () => {
    expect(ids(ledgersOf(edition).neverNamed)).toEqual(['crown-land', 'mill']);
  });

  it('tell a place that only stands for its government, or is only described', () => {
    const only = (kind: 'metonym' | 'implied'): Place[] =>
      edition.places.map((place) => ({
        ...place,
        mentions: place.mentions.map((mention) => ({ ...mention, kind })),
      }));
    const drawn = ['salt-road', 'harbour', 'old-town', 'north-ward', 'south-ward'];
    expect(ids(ledgersOf(edition).onlyMetonym)).toEqual([]);
    expect(ids(ledgersOf(edition).onlyImplied)).toEqual([]);
    expect(ids(ledgersOf({ ...edition, places: only('metonym') }).onlyMetonym)).toEqual(drawn);
    expect(ids(ledgersOf({ ...edition, places: only('implied') }).onlyImplied)).toEqual(drawn);
  });

  it('count', () => {
    expect(ledgersOf(edition).counts).toEqual({ mentioned: 6, mentionedOnMap: 5, onMap: 7 });
  });

  it('leave out context without a position', () => {
    const places = edition.places.map((place) => ({ ...place, unlocated: 'Nobody knows.' }));
    const { neverNamed, notOnMap, counts } = ledgersOf({ ...edition, places });
    expect([neverNamed.length, notOnMap.length, counts.onMap]).toEqual([0, 6, 0]);
  });
});

describe('of the default edition', () => {
  it('every place stands in one ledger at most, and the numbers add up', async () => {
    const compiled = await compileDirectory('geodata');
    if (!compiled.ok) throw new Error('The default edition does not compile.');
    const { notOnMap, onlyMetonym, onlyImplied, neverNamed, counts } = ledgersOf(compiled.edition);
    const all = ids([...notOnMap, ...onlyMetonym, ...onlyImplied, ...neverNamed]);
    expect(new Set(all).size).toBe(all.length);
    expect(ids(notOnMap)).toContain('yugoslavia');
    expect(ids(onlyMetonym)).toContain('china');
    expect(ids(onlyImplied)).toContain('kindi-hospital');
    expect(notOnMap.every(({ unlocated }) => unlocated !== null && unlocated !== '')).toBe(true);
    expect(counts.mentioned).toBe(counts.mentionedOnMap + notOnMap.length);
    expect(counts.onMap).toBe(counts.mentionedOnMap + neverNamed.length);
    expect(compiled.edition.places).toHaveLength(counts.onMap + notOnMap.length);
  });
});

it('places are grouped by layer and kind, in their order, without empty groups', () => {
  const shown = edition.places.filter(({ unlocated }) => unlocated === null);
  const groups = groupedPlaces(shown, edition.layers).map(({ layer, kinds }) => [
    layer.id,
    ...kinds.map(({ kind, places }) => `${kind}: ${ids(places).join(', ')}`),
  ]);
  expect(groups).toEqual([
    ['wards', 'city: old-town', 'district: north-ward, south-ward', 'area: crown-land'],
    ['roads', 'route: salt-road', 'site: harbour, mill'],
  ]);
  expect(groupedPlaces([], edition.layers)).toEqual([]);
});
