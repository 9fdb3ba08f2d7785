import { expect, test } from 'vitest';
import { pageEdition, writeCarried } from '../../src/reader/page-edition.ts';
import { editionOf, placeWith } from './place.ts';

const edition = editionOf(
  placeWith({ id: 'named', note: 'A </template><script>alert(1)</script> & more.' }),
  placeWith({ id: 'context', number: null }),
);

test('the page tells only of the places that the article mentions', () => {
  expect(pageEdition(edition).places.map(({ id }) => id)).toEqual(['named']);
});

test('the page does not carry the events, which nothing on it tells', () => {
  const battle = {
    id: 'battle',
    title: 'A battle',
    titleAr: null,
    start: '2016',
    end: null,
    place: null,
    passages: [1],
    certainty: 'certain',
    sources: [],
    note: '',
  } as const;
  expect(pageEdition({ ...edition, events: [battle] }).events).toEqual([]);
});

test('no text of an edition can end the markup that carries it', () => {
  const markup = writeCarried({ edition, legend: [] });
  const [, inside = ''] = /^<template id="edition">(.*)<\/template>$/s.exec(markup) ?? [];
  expect(inside).not.toMatch(/[<&]/);
  expect(JSON.parse(inside)).toEqual({ edition, legend: [] });
});
