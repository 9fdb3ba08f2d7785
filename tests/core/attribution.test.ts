import { expect, it } from 'vitest';
import { attributionOf, isOwn } from '../../src/core/attribution.ts';
import { madeUp } from '../cartography/made-up.ts';
import type { Source } from '../../src/core/model.ts';

const BASE = { words: 'Made with Natural Earth', address: null };
const OWN = { words: 'Details drawn by this project, approximate', address: null };
const ROADS = {
  words: 'main roads (c) OpenStreetMap contributors',
  address: 'https://www.openstreetmap.org/copyright',
};

const edition = {
  ...madeUp().edition,
  sources: [
    source('osm', ROADS.words),
    source('osm-again', ROADS.words),
    source('almanac', null),
    source('survey', 'Survey of Anseria'),
    source('own', OWN.words),
  ],
};

it('credits the base, and each source that asks for it once', () => {
  const survey = { words: 'Survey of Anseria', address: null };
  expect(attributionOf(edition)).toEqual([BASE, ROADS, survey, OWN]);
});

it('credits no source of which the map draws nothing', () => {
  expect(attributionOf(edition, (id) => id === 'osm-again')).toEqual([BASE, ROADS]);
  expect(attributionOf(edition, () => false)).toEqual([BASE]);
});

it('credits the project’s own drawing only where it is: it stood on every view', () => {
  expect(attributionOf(edition, (id) => id === 'own').filter(isOwn)).toEqual([OWN]);
  expect(attributionOf(edition, (id) => id === 'survey').filter(isOwn)).toEqual([]);
});

function source(id: string, attribution: string | null): Source {
  const about = { title: id, publisher: id, address: null, licence: '', retrieved: null };
  return { id, ...about, attribution };
}
