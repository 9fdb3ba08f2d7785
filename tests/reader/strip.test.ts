import { expect, test } from 'vitest';
import { STRIP_HEIGHT, stripSegments } from '../../src/reader/strip-layout.ts';

const passage = (n: number, length: number, ...ats: readonly number[]) => ({
  ...{ passage: n, length, places: [] },
  mentions: ats.map((at, i) => ({ id: `p${n}m${i}`, place: 'here', at })),
});

test('a strip is divided by length, and short passages can still be touched', () => {
  const segments = stripSegments([passage(0, 10), passage(1, 1000, 0, 0.5), passage(2, 3000)]);
  const [headline, first, second] = segments;
  expect(headline!.height).toBeGreaterThan(25);
  expect(second!.height / first!.height).toBeCloseTo(3);
  expect(first!.y).toBeCloseTo(headline!.height);
  expect(second!.y + second!.height).toBeCloseTo(STRIP_HEIGHT);
  expect(first!.ticks[0]).toBeCloseTo(first!.y);
  expect(first!.ticks[1]).toBeCloseTo(first!.y + first!.height / 2);
});
