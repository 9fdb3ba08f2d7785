import { expect, test } from 'vitest';
import { isLandmark, LANDMARKS } from '../../src/reader/landmarks.ts';

test('parts of the page are told from places and passages', () => {
  expect(LANDMARKS.map((id) => `#${id}`).every(isLandmark)).toBe(true);
  for (const other of ['', '#', 'index', '#place/aleppo', '#p5', '#p5m2', '#nonsense']) {
    expect(isLandmark(other)).toBe(false);
  }
});
