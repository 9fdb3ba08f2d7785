import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { featureNamed } from '../support/layers.ts';

function enclave(): Polygon {
  const { geometry } = featureNamed('dez-enclave');
  if (geometry?.type !== 'Polygon') throw new Error('the enclave is no area');
  return geometry;
}

function positionOf(id: string): Position {
  const { geometry } = featureNamed(id);
  if (geometry?.type !== 'Point') throw new Error(`${id} is no point`);
  return geometry.coordinates;
}

// Who held what about September 2016, by the facts.
it.each([
  'dez-joura',
  'dez-qusour',
  'dez-harabesh',
  'dez-tahtouh',
  'dez-airport',
  'brigade137',
  'artillery-137',
  'panorama',
])('the enclave at Deir ez-Zor holds %s, which the government held', (id) => {
  expect(booleanPointInPolygon(positionOf(id), enclave())).toBe(true);
});

it.each([
  'dez-hamidiya',
  'dez-sheikh-yassin',
  'dez-huwayqa',
  'dez-oummal',
  'dez-ardi',
  'dez-kanamat',
  'dez-rashidiya-dz',
  'dez-baghiliya',
  'dez-ayyash',
  'dez-hatla',
  'thayyem',
])('the enclave at Deir ez-Zor leaves out %s, which IS held', (id) => {
  expect(booleanPointInPolygon(positionOf(id), enclave())).toBe(false);
});

it('the enclave at Deir ez-Zor is a rough area of its date, of no more certainty than it has', () => {
  const { properties } = featureNamed('dez-enclave');
  expect(properties).toMatchObject({ kind: 'area', certainty: 'uncertain', asOf: '2016-09' });
  expect(properties.precision).toBeGreaterThanOrEqual(1000);
});
