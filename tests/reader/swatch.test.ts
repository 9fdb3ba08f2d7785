import { describe, expect, test } from 'vitest';
import { hatchPath, HEIGHT, WIDTH } from '../../src/reader/swatch.ts';

const hatch = { id: 'a', colour: '#000', spacing: 10 / Math.SQRT2, width: 1 } as const;
const pointsOf = (path: string): number[][] =>
  [...path.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('a hatch in the legend', () => {
  test.each(['up', 'down'] as const)('fills its area and nothing beside it (%s)', (slant) => {
    const points = pointsOf(hatchPath({ ...hatch, slant }));
    for (const [x = NaN, y = NaN] of points) {
      expect(x).toBeGreaterThanOrEqual(1);
      expect(x).toBeLessThanOrEqual(WIDTH - 1);
      expect(y).toBeGreaterThanOrEqual(1);
      expect(y).toBeLessThanOrEqual(HEIGHT - 1);
    }
    expect(Math.max(...points.map(([x = 0]) => x))).toBeGreaterThan(WIDTH - 7);
    expect(Math.min(...points.map(([x = 0]) => x))).toBeLessThan(7);
  });

  test('slants as on the map, where y goes down', () => {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = pointsOf(
      hatchPath({ ...hatch, slant: 'up' }),
    );
    expect(Math.sign((bx - ax) * (by - ay))).toBe(-1);
    const [[cx = 0, cy = 0] = [], [dx = 0, dy = 0] = []] = pointsOf(
      hatchPath({ ...hatch, slant: 'down' }),
    );
    expect(Math.sign((dx - cx) * (dy - cy))).toBe(1);
  });
});
