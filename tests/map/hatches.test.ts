import { describe, expect, test } from 'vitest';
import { dark, light } from '../../src/cartography/theme.ts';
import { hatchesOf } from '../../src/cartography/hatch.ts';
import { hatchTile, type Tile } from '../../src/map/hatches.ts';
import type { Hatch } from '../../src/core/legend.ts';

const lines: Hatch = { id: 'a', colour: '#a63d26', spacing: 8, width: 1, slant: 'up' };
const alphaAt = ({ width, data }: Tile, x: number, y: number): number =>
  data[(y * width + x) * 4 + 3] ?? NaN;

/** The covered share of a row, in pixels. */
const covered = (tile: Tile, y: number): number =>
  Array.from({ length: tile.width }, (_, x) => alphaAt(tile, x, y)).reduce((a, b) => a + b) / 255;

describe('a hatch as a tile', () => {
  test.each(['up', 'down'] as const)('joins up with itself on all sides (%s)', (slant) => {
    const tile = hatchTile({ ...lines, slant });
    expect(tile.width).toBe(tile.height);
    const step = slant === 'up' ? -1 : 1;
    for (let y = 0; y < tile.height; y++) {
      for (let x = 0; x < tile.width; x++) {
        const along = (x + step + tile.width) % tile.width;
        const down = (y + 1) % tile.height;
        expect(alphaAt(tile, along, down)).toBe(alphaAt(tile, x, y));
      }
    }
  });

  test('has lines of the width and the spacing that were asked for', () => {
    const tile = hatchTile(lines, 4);
    expect(Math.abs(tile.width - lines.spacing * Math.SQRT2 * 4)).toBeLessThanOrEqual(0.5);
    // Along a row a line at 45 degrees is wider by the root of two.
    expect(covered(tile, 3)).toBeCloseTo(lines.width * Math.SQRT2 * 4, 0);
  });

  test('has the colour of the hatch, not darkened where it is faint', () => {
    const { data } = hatchTile(lines);
    for (let i = 0; i < data.length; i += 4) {
      expect([...data.slice(i, i + 3)]).toEqual([166, 61, 38]);
    }
    expect(hatchTile({ ...lines, colour: 'rgba(166, 61, 38, 0.5)' }).data[0]).toBe(166);
  });

  test('is worth drawing for every hatch of the themes', () => {
    for (const hatch of [...hatchesOf(light), ...hatchesOf(dark)]) {
      const share = covered(hatchTile(hatch), 0) / hatchTile(hatch).width;
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.5);
    }
  });
});
