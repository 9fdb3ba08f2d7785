import { expect, test } from 'vitest';
import {
  completed,
  pageEdition,
  remainderOf,
  unmentionedIn,
  writeCarried,
} from '../../src/reader/page-edition.ts';
import { editionOf, placeWith } from './place.ts';

const edition = editionOf(
  placeWith({ id: 'named', note: 'A </template><script>alert(1)</script> & more.' }),
  placeWith({ id: 'context', number: null }),
);

test('the page tells only of the places that the article mentions', () => {
  expect(pageEdition(edition).places.map(({ id }) => id)).toEqual(['named']);
});

test('the script makes the edition whole again, in its order', () => {
  const mixed = editionOf(
    placeWith({ id: 'first', number: null }),
    placeWith({ id: 'named' }),
    placeWith({ id: 'last', number: null }),
  );
  const sent = remainderOf(mixed);
  expect(JSON.stringify(sent)).not.toContain('named');
  expect(completed(pageEdition(mixed), sent)).toEqual(mixed);
});

test('of the others that are on the map it tells the names', () => {
  const { id, name, nameAr, layer, kind } = placeWith({ id: 'context', number: null });
  expect(unmentionedIn(edition)).toEqual([{ id, name, nameAr, layer, kind }]);
});

test('no text of an edition can end the markup that carries it', () => {
  const markup = writeCarried({ edition, legend: [], unmentioned: [] });
  const [, inside = ''] = /^<template id="edition">(.*)<\/template>$/s.exec(markup) ?? [];
  expect(inside).not.toMatch(/[<&]/);
  expect(JSON.parse(inside)).toEqual({ edition, legend: [], unmentioned: [] });
});
