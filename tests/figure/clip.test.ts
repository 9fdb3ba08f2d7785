import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cameraOf } from '../../src/figure/camera.ts';
import { clip, type Trace } from '../../src/figure/clip.ts';
import { pathData } from '../../src/figure/path.ts';
import { planarOf, turn } from '../../src/figure/planar.ts';
import { simplify } from '../../src/figure/simplify.ts';
import { square } from './island.ts';

const camera = cameraOf([10, 20, 11, 21], 100, 100);

function clipped(geometry: Geometry, bleed = 0): readonly Trace[] {
  return planarOf(geometry, camera).flatMap((part) => clip(part, camera, bleed));
}

describe('clipping', () => {
  test('a polygon round the panel is the panel, whichever way it is wound', () => {
    const shell = square(0, 10, 40);
    const reversed = { ...shell, coordinates: rings(shell).map((ring) => ring.toReversed()) };
    for (const geometry of [shell, reversed as Geometry]) {
      const [trace, ...more] = clipped(geometry);
      expect(more).toEqual([]);
      expect(Math.abs(turn(trace?.points ?? [])) / 2).toBeCloseTo(100 * 100, 6);
    }
  });

  test('a hole is wound against its shell, whatever the data does', () => {
    const coordinates = [...rings(square(0, 10, 40)), ...rings(square(10.4, 20.4, 0.2))];
    const turns = clipped({ type: 'Polygon', coordinates }).map(({ points }) => turn(points));
    expect(turns.map(Math.sign).toSorted()).toEqual([-1, 1]);
  });

  test('what lies outside is gone, and the bleed keeps cuts off the panel', () => {
    expect(clipped(square(12, 20, 1))).toEqual([]);
    const [trace] = clipped(square(0, 10, 40), 8);
    expect(trace?.points.every(([x, y]) => x <= -8 || y <= -8 || x >= 108 || y >= 108)).toBe(true);
  });

  test('a panel across the antimeridian shows both sides', () => {
    const pacific = cameraOf([170, -10, 190, 10], 200, 200);
    const islands = [square(172, 0, 2), square(-178, 0, 2)].flatMap((geometry) =>
      planarOf(geometry, pacific).flatMap((part) => clip(part, pacific, 0)),
    );
    const lefts = islands.map(({ points }) => Math.round(Math.min(...points.map(([x]) => x))));
    expect(lefts).toEqual([20, 120]);
  });
});

describe('simplifying', () => {
  const wave: Trace = {
    closed: false,
    points: Array.from({ length: 400 }, (_, i) => [i / 4, 20 + 10 * Math.sin(i / 30)] as const),
  };

  test('keeps every point near the line that is left, with far fewer points', () => {
    const kept = simplify(wave, 0.3)?.points ?? [];
    expect(kept.length).toBeLessThan(40);
    for (const [x, y] of wave.points) {
      const near = kept.some(([ax, ay], index) => {
        const [bx, by] = kept[index + 1] ?? [ax, ay];
        if (x < ax - 0.1 || x > bx + 0.1) return false;
        const share = bx === ax ? 0 : (x - ax) / (bx - ax);
        return Math.abs(ay + share * (by - ay) - y) < 0.6;
      });
      expect(near).toBe(true);
    }
  });

  test('drops what nobody could see', () => {
    const speck = [[5, 5], [5.6, 5], [5.6, 5.6]] as const; // prettier-ignore
    expect(simplify({ points: speck, closed: true }, 0.3)).toBeNull();
    expect(simplify({ points: speck.slice(0, 2), closed: false }, 0.6)).toBeNull();
  });
});

test('a path is written in steps of tenths', () => {
  const points = [[0.04, 10.25], [10.5, 10], [10.5, 0.5]] as const; // prettier-ignore
  expect(pathData([{ points, closed: true }])).toBe('M0 10.3l10.5-.3 0-9.5z');
});

function rings(geometry: Geometry): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : [];
}
