import { expect, it } from 'vitest';
import { attributionOf } from '../../src/core/attribution.ts';
import { madeUp } from '../cartography/made-up.ts';

const { edition } = madeUp();
const BASE = { words: 'Made with Natural Earth', address: null };
const OWN = { words: 'Details drawn by this project, approximate', address: null };

it('credits the base, each source of context once, and the project’s own drawing', () => {
  const twice = { ...edition, context: [...edition.context, ...edition.context] };
  const roads = {
    words: 'main roads (c) OpenStreetMap contributors',
    address: 'https://www.openstreetmap.org/copyright',
  };
  expect(attributionOf(twice)).toEqual([BASE, roads, OWN]);
});

it('credits nothing that the map does not draw', () => {
  const isNoRoad = (part: object) => !('role' in part && part.role === 'road');
  expect(attributionOf(edition, isNoRoad)).toEqual([BASE, OWN]);
});

it('credits a layer of places whose source asks for it', () => {
  const [first, ...others] = edition.layers;
  const credited = { ...first!, attribution: 'Survey of Anseria' };
  const survey = { words: 'Survey of Anseria', address: null };
  const isLayer = (part: object) => !('role' in part);
  const layers = [credited, ...others];
  expect(attributionOf({ ...edition, layers }, isLayer)).toEqual([BASE, survey, OWN]);
});
