import { expect, test } from 'vitest';
import { buildFinder } from '../../src/core/search/finder.ts';
import { searchOf } from '../../src/reader/results.ts';
import { editionOf, placeWith } from './place.ts';

const towns = Array.from({ length: 12 }, (_, i) =>
  placeWith({ id: `town-${i}`, name: `Newtown ${i}` }),
);
const edition = editionOf(...towns, placeWith({ id: 'castello', name: 'Castello' }));
const search = searchOf(edition, buildFinder(edition));

test('shows the best few results and counts them all', () => {
  const { places, counts } = search('newtown');
  expect(places).toHaveLength(8);
  expect(counts).toEqual({ places: 12, passages: 0 });
  expect(places[0]?.place).toBe(towns[0]);
});

test('tells guesses from finds', () => {
  expect(search('castello').near).toBe(false);
  expect(search('kasttelo x').places.length === 0 || search('kasttelo x').near).toBe(true);
  expect(search('')).toMatchObject({ places: [], passages: [], near: false });
});
