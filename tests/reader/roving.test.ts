import { expect, test } from 'vitest';
import { rovedTo } from '../../src/reader/roving.ts';

test('arrow keys lead through a list to its ends, and no further', () => {
  expect(rovedTo('ArrowDown', 0, 3)).toBe(1);
  expect(rovedTo('ArrowDown', 2, 3)).toBe(2);
  expect(rovedTo('ArrowUp', 0, 3)).toBe(0);
  expect(rovedTo('Home', 2, 3)).toBe(0);
  expect(rovedTo('End', 0, 3)).toBe(2);
  expect(rovedTo('Tab', 1, 3)).toBe(null);
  expect(rovedTo('End', 0, 0)).toBe(null);
});
