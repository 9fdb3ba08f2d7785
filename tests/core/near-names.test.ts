import { expect, test } from 'vitest';
import { didYouMean, editsBetween, nearNames } from '../../src/core/near-names.ts';

const NAMES = ['ramouseh', 'ramouseh-base', 'castello-road', 'aleppo', 'eastern-aleppo', 'usa'];

test.each([
  ['ramuseh', ['ramouseh']],
  ['Ramouseh', ['ramouseh', 'ramouseh-base']],
  ['castelo-raod', ['castello-road']],
  ['castello', ['castello-road']],
  ['allepo', ['aleppo']],
  ['us', ['usa']],
  ['minsk', []],
  ['', []],
  ['x', []],
])('near %j', (wanted, near) => {
  expect(nearNames(wanted, NAMES)).toEqual(near);
});

test('at most three, best first, each once', () => {
  expect(nearNames('aab', ['aaaa', 'aac', 'aab', 'aad', 'aab', 'bb'])).toEqual([
    'aab',
    'aac',
    'aad',
  ]);
});

test('as a sentence', () => {
  expect(didYouMean('Ramouseh', NAMES)).toBe(' Did you mean "ramouseh" or "ramouseh-base"?');
  expect(didYouMean('minsk', NAMES)).toBe('');
});

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['ab', 'ba', 1],
  ['kitten', 'sitting', 3],
  ['castelo-raod', 'castello-road', 2],
])('from %j to %j in %i edits', (a, b, edits) => {
  expect(editsBetween(a, b)).toBe(edits);
  expect(editsBetween(b, a)).toBe(edits);
});
