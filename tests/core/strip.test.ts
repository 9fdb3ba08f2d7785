import { expect, it } from 'vitest';
import { textOf } from '../../src/core/queries.ts';
import { passagesOnStrip, stripOf } from '../../src/core/strip.ts';
import { compileGood } from './good-edition.ts';

const { edition } = compileGood();
const strip = stripOf(edition);

it('has the headline, then every passage, as long as its text', () => {
  expect(strip.map(({ passage, length }) => [passage, length])).toEqual(
    [edition.headline, ...edition.passages].map(({ n, runs }) => [n, textOf(runs).length]),
  );
});

it('has every mention where it stands in its passage', () => {
  const mentions = edition.places.flatMap((place) => place.mentions);
  expect(strip.flatMap((each) => each.mentions)).toHaveLength(mentions.length);
  for (const { id, place, passage, start } of mentions) {
    const { mentions: there = [], length = 0 } = strip[passage] ?? {};
    expect(there.find((mention) => mention.id === id)?.place).toBe(place);
    expect((there.find((mention) => mention.id === id)?.at ?? NaN) * length).toBeCloseTo(start);
  }
  expect(strip[1]?.mentions.map(({ id }) => id)).toEqual(['p1m1', 'p1m2', 'p1m3', 'p1m4']);
});

it('has each place of a passage once, in order, with its mentions counted', () => {
  expect(strip.map(({ places }) => places.map(({ place, count }) => `${place} ${count}`))).toEqual([
    ['salt-road 1', 'harbour 1'],
    ['salt-road 2', 'harbour 1', 'old-town 1'],
    ['north-ward 1', 'south-ward 1', 'lost-chapel 2', 'old-town 1'],
  ]);
});

it('tells in which passages a place is mentioned, and how often', () => {
  expect(passagesOnStrip(strip, 'salt-road')).toEqual([
    { passage: 0, count: 1 },
    { passage: 1, count: 2 },
  ]);
  expect(passagesOnStrip(strip, 'mill')).toEqual([]);
});

it('has a passage without words or mentions as well', () => {
  const empty = { ...edition, places: [], passages: [{ n: 1, runs: [] }] };
  expect(stripOf(empty)[1]).toEqual({ passage: 1, length: 0, mentions: [], places: [] });
});
