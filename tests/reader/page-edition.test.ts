import { expect, test } from 'vitest';
import { pageEdition, writeEdition } from '../../src/reader/page-edition.ts';
import { editionOf, placeWith } from './place.ts';

const edition = editionOf(
  placeWith({ id: 'named', note: 'A </template><script>alert(1)</script> & more.' }),
  placeWith({ id: 'context', number: null }),
);

test('the page tells only of the places that the article mentions', () => {
  expect(pageEdition(edition).places.map(({ id }) => id)).toEqual(['named']);
});

test('no text of an edition can end the markup that carries it', () => {
  const markup = writeEdition(edition);
  const [, inside = ''] = /^<template id="edition">(.*)<\/template>$/s.exec(markup) ?? [];
  expect(inside).not.toMatch(/[<&]/);
  expect(JSON.parse(inside)).toEqual(edition);
});
