import { expect, it } from 'vitest';
import { metadataOf } from '../../src/cartography/metadata.ts';

it.each([
  [{}, null],
  [{ metadata: 'odd' }, null],
  [{ metadata: { 'atlas:place': true } }, { 'atlas:place': true }],
  [{ metadata: { 'atlas:layer': 7, 'atlas:place': 'yes' } }, {}],
  [
    { metadata: { 'atlas:layer': 'sites', 'atlas:place': false, other: 1 } },
    { 'atlas:layer': 'sites', 'atlas:place': false },
  ],
])('reads %j', (layer, expected) => {
  expect(metadataOf(layer)).toEqual(expected);
});
