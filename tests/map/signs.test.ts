import { describe, expect, test } from 'vitest';
import { ALL_SIGNS, DISCS } from '../../src/cartography/sign.ts';
import { signTile } from '../../src/map/signs.ts';
import type { Sign } from '../../src/core/legend.ts';
import type { Tile } from '../../src/map/hatches.ts';

const square: Sign = {
  id: 'square',
  outline: [
    [-4, -4],
    [4, -4],
    [4, 4],
    [-4, 4],
  ],
};
/** Alpha so many CSS pixels right of and below the middle. */
const alphaAt = ({ width, data }: Tile, x: number, y: number, density: number): number => {
  const [column, row] = [x, y].map((at) => Math.round(width / 2 + at * density - 0.5));
  return data[((row ?? 0) * width + (column ?? 0)) * 4 + 3] ?? NaN;
};

describe('a sign as a field of distances', () => {
  const density = 4;
  const tile = signTile(square, density);
  const at = (x: number, y: number): number => alphaAt(tile, x, y, density) / 255;

  test('has its edge at three quarters, as MapLibre’s shader takes it', () => {
    expect(at(4.125, 0)).toBeCloseTo(0.75 - 0.125 / 8, 2);
    expect(at(3.875, 0)).toBeCloseTo(0.75 + 0.125 / 8, 2);
  });

  test('falls by an eighth a pixel outside, so that a halo has the width it asks for', () => {
    expect(at(6.125, 0)).toBeCloseTo(0.75 - 2.125 / 8, 2);
    // Round a corner the distance is straight.
    expect(at(7.125, 7.125)).toBeCloseTo(0.75 - Math.hypot(3.125, 3.125) / 8, 2);
  });

  test('is nothing at the rim of the tile, which has the place in its middle', () => {
    for (let i = 0; i < tile.width; i++) {
      expect(tile.data[i * 4 + 3]).toBe(0);
      expect(tile.data[(i * tile.width + tile.width - 1) * 4 + 3]).toBe(0);
    }
    expect(at(-2.125, 3.125)).toBeCloseTo(at(2.125, -3.125), 6);
  });

  test.each([...ALL_SIGNS, ...DISCS].map((sign) => [sign.id, sign] as const))(
    '%s is solid in the middle and alike on both sides',
    (_, sign) => {
      const drawn = signTile(sign);
      expect(alphaAt(drawn, 0, 0, 2)).toBeGreaterThan(0.8 * 255);
      for (let row = 0; row < drawn.height; row++) {
        for (let column = 0; column < drawn.width / 2; column++) {
          const [left, right] = [column, drawn.width - 1 - column].map(
            (x) => drawn.data[(row * drawn.width + x) * 4 + 3],
          );
          expect(left).toBe(right);
        }
      }
    },
  );
});
