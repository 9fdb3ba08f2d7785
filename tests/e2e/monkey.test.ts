import { expect, inject } from 'vitest';
import { play } from '../../src/build/monkey/play.ts';
import { test } from './visit.ts';

// One on a phone, one beside the text; both begin before the map has come.
test.for([
  [1, 390],
  [2, 1000],
] as const)('whatever one does, nothing breaks (seed %d)', async ([seed, width], { visit }) => {
  const page = await visit('', { coming: true, viewport: { width, height: 560 } });
  expect(await play(page, inject('edition'), { seed, actions: 100 })).toBeNull();
});
