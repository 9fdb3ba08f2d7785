import { expect, test } from 'vitest';
import {
  leastLength,
  STRIP_LENGTH,
  STRIP_ROOM,
  stripSegments,
} from '../../src/reader/strip-layout.ts';

const passage = (n: number, length: number, ...ats: readonly number[]) => ({
  ...{ passage: n, length, places: [] },
  mentions: ats.map((at, i) => ({ id: `p${n}m${i}`, place: 'here', at })),
});

test('a strip is divided by length, and short passages can still be touched', () => {
  const segments = stripSegments([passage(0, 10), passage(1, 1000, 0, 0.5), passage(2, 3000)], 800);
  const [headline, first, second] = segments;
  expect((headline!.height / STRIP_LENGTH) * 800).toBeCloseTo(24);
  expect(second!.height / first!.height).toBeCloseTo(3);
  expect(first!.y).toBeCloseTo(headline!.height);
  expect(second!.y + second!.height).toBeCloseTo(STRIP_LENGTH);
  expect(first!.ticks[0]).toBeCloseTo(first!.y);
  expect(first!.ticks[1]).toBeCloseTo(first!.y + first!.height / 2);
});

test.each([
  ['lies beneath a small map', 11, STRIP_ROOM.lying],
  ['is longer than its room', 40, STRIP_ROOM.lying],
])('each passage can be touched where the strip %s', (_, count, room) => {
  const passages = Array.from({ length: count }, (_, i) => passage(i, i === 3 ? 5000 : 100));
  const segments = stripSegments(passages, room);
  const pixels = Math.max(room, leastLength(count)) / STRIP_LENGTH;
  for (const { height } of segments) expect(height * pixels).toBeGreaterThan(23.9);
  expect(segments.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(STRIP_LENGTH);
});
