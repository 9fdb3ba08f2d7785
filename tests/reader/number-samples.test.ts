import { expect, test } from 'vitest';
import type { Place } from '../../src/core/model.ts';
import { numberSamples } from '../../src/reader/number-samples.ts';
import { compileGood } from '../core/good-edition.ts';

const [first] = compileGood().edition.places;

function place(number: number | null, certainty: Place['certainty'], lng: number): Place {
  if (first === undefined) throw new Error('The good edition has no places.');
  return { ...first, number, certainty, anchor: [lng, 10] };
}

test('the legend shows the numbers solid and hollow, as they stand in the view', () => {
  const places = [
    place(9, 'certain', 1),
    place(4, 'uncertain', 2),
    place(7, 'less-certain', 2),
    place(2, 'certain', 50),
    place(null, 'certain', 1),
  ];
  const view = [0, 0, 20, 20] as const;
  expect(numberSamples(places, view)).toEqual([
    { number: 4, isHollow: true },
    { number: 9, isHollow: false },
  ]);
  expect(numberSamples(places, null)[0]).toEqual({ number: 2, isHollow: false });
  expect(numberSamples(places.slice(0, 1), view)).toHaveLength(1);
  expect(numberSamples([], view)).toEqual([]);
});
