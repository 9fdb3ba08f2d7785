import { expect, test } from 'vitest';
import { toggled } from '../../src/reader/legend.ts';

test('a layer is switched off and on again', () => {
  const none: ReadonlySet<string> = new Set();
  const off = toggled(none, 'a');
  expect([...off]).toEqual(['a']);
  expect([...toggled(off, 'b')]).toEqual(['a', 'b']);
  expect(toggled(off, 'a').size).toBe(0);
  expect(none.size).toBe(0);
});
