import { expect, it } from 'vitest';
import { attributionOf } from '../../src/core/attribution.ts';
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
  ],
};

it('credits the base, each source that asks for it once, and the project’s own drawing', () => {
  const survey = { words: 'Survey of Anseria', address: null };
  expect(attributionOf(edition)).toEqual([BASE, ROADS, survey, OWN]);
});

it('credits no source of which the map draws nothing', () => {
  expect(attributionOf(edition, (id) => id === 'osm-again')).toEqual([BASE, ROADS, OWN]);
  expect(attributionOf(edition, () => false)).toEqual([BASE, OWN]);
});

function source(id: string, attribution: string | null): Source {
  const about = { title: id, publisher: id, address: null, licence: '', retrieved: null };
  return { id, ...about, attribution };
}
