import { expect, test } from 'vitest';
import { shapeOf, toggled } from '../../src/reader/legend.ts';
import { editionOf, placeWith } from './place.ts';

test('a layer is shown by the shape of most of its places', () => {
  const edition = editionOf(
    placeWith({ layer: 'a', kind: 'district' }),
    placeWith({ layer: 'a', kind: 'area' }),
    placeWith({ layer: 'a', kind: 'site' }),
    placeWith({ layer: 'b', kind: 'route' }),
    placeWith({ layer: 'b', kind: 'corridor' }),
  );
  expect(shapeOf(edition, 'a')).toBe('area');
  expect(shapeOf(edition, 'b')).toBe('line');
  expect(shapeOf(edition, 'empty')).toBe('point');
});

test('a layer is switched off and on again', () => {
  const none: ReadonlySet<string> = new Set();
  const off = toggled(none, 'a');
  expect([...off]).toEqual(['a']);
  expect([...toggled(off, 'b')]).toEqual(['a', 'b']);
  expect(toggled(off, 'a').size).toBe(0);
  expect(none.size).toBe(0);
});
