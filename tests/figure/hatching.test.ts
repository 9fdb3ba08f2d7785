import { describe, expect, test } from 'vitest';
import type { Hatch } from '../../src/core/legend.ts';
import { hatching } from '../../src/figure/hatching.ts';
import type { Trace } from '../../src/figure/clip.ts';

const UP: Hatch = { id: 'up', colour: '#000', spacing: 5, width: 1, slant: 'up' };
const box = (left: number, top: number, size: number): Trace => ({
  closed: true,
  points: [
    [left, top],
    [left + size, top],
    [left + size, top + size],
    [left, top + size],
  ],
});

function lengthOf(lines: readonly Trace[]): number {
  return lines.reduce((sum, { points }) => {
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = points;
    return sum + Math.hypot(bx - ax, by - ay);
  }, 0);
}

describe('the lines of a hatch', () => {
  test.each(['up', 'down'] as const)('slant %s at 45 degrees, within the area', (slant) => {
    const lines = hatching([box(10, 20, 60)], { ...UP, slant }, 1, [0, 0]);
    expect(lines.length).toBeGreaterThan(10);
    for (const { points } of lines) {
      const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = points;
      expect((by - ay) / (bx - ax)).toBeCloseTo(slant === 'up' ? -1 : 1, 6);
      for (const [x, y] of points) {
        expect(x >= 9.999 && x <= 70.001 && y >= 19.999 && y <= 80.001).toBe(true);
      }
    }
  });

  test('cover as much of an area as their spacing says', () => {
    const share = (stretch: number) =>
      lengthOf(hatching([box(0, 0, 200)], UP, stretch, [0, 0])) / 200 ** 2;
    expect(share(1)).toBeCloseTo(1 / 5, 2);
    expect(share(1.5)).toBeCloseTo(1 / 7.5, 2);
  });

  test('leave holes out, and what is no area', () => {
    const hole = hatching([box(0, 0, 200), box(50, 50, 100)], UP, 1, [0, 0]);
    expect(lengthOf(hole)).toBeCloseTo((200 ** 2 - 100 ** 2) / 5, -2);
    expect(
      hole.some(({ points }) => points.every(([x, y]) => x > 51 && x < 149 && y > 51 && y < 149)),
    ).toBe(false);
    expect(hatching([{ ...box(0, 0, 50), closed: false }], UP, 1, [0, 0])).toEqual([]);
  });

  test('are fixed to the world: two neighbours’ lines meet, wherever the panel begins', () => {
    const [left, right] = [box(0, 0, 40), box(40, 0, 40)].map((area) =>
      hatching([area], UP, 1, [0, 0]),
    );
    const ends = (left ?? [])
      .flatMap(({ points }) => points)
      .filter(([x]) => Math.abs(x - 40) < 0.01);
    const starts = (right ?? []).flatMap(({ points }) => points.map(([, y]) => y));
    expect(ends.length).toBeGreaterThan(4);
    for (const [, y] of ends) expect(starts.some((start) => Math.abs(start - y) < 0.01)).toBe(true);

    const moved = hatching([box(13, 7, 40)], UP, 1, [13, 7]);
    expect(lengthOf(moved)).toBeCloseTo(lengthOf(left ?? []), 6);
  });
});
