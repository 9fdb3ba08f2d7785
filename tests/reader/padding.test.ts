import { describe, expect, test } from 'vitest';
import { paddingOf } from '../../src/reader/padding.ts';

const map = { left: 600, top: 48, right: 1400, bottom: 848 };

describe('the padding of the map', () => {
  test('is air without a card, with room for a name on the right', () => {
    expect(paddingOf(map, null, null)).toEqual({ top: 40, right: 100, bottom: 40, left: 40 });
  });

  test('is even air beside a card that lies elsewhere, as on a phone', () => {
    const below = { left: 600, top: 848, right: 1400, bottom: 1000 };
    expect(paddingOf(map, below, null)).toEqual(paddingOf(map, null, null));
  });

  test('leaves free the side on which the card stands', () => {
    const start = { left: 612, top: 300, right: 980, bottom: 820 };
    expect(paddingOf(map, start, null)).toEqual({ top: 40, right: 100, bottom: 40, left: 420 });
    const end = { left: 1020, top: 300, right: 1388, bottom: 820 };
    expect(paddingOf(map, end, null)).toEqual({ top: 40, right: 420, bottom: 40, left: 40 });
  });

  test('goes above a card that fills the width', () => {
    const wide = { left: 612, top: 500, right: 1388, bottom: 840 };
    expect(paddingOf(map, wide, null).bottom).toBe(848 - 500 + 40);
  });

  test('stays above the legend, unless that leaves too little of the map', () => {
    const low = { left: 1150, top: 600, right: 1388, bottom: 820 };
    expect(paddingOf(map, null, low)).toEqual({ ...paddingOf(map, null, null), bottom: 268 });
    const high = { ...low, top: 300 };
    expect(paddingOf(map, null, high)).toEqual(paddingOf(map, null, null));
    const folded = { ...low, top: 790 };
    expect(paddingOf(map, null, folded).bottom).toBe(78);
  });

  test('takes less air from a small map', () => {
    const small = { left: 0, top: 44, right: 320, bottom: 332 };
    expect(paddingOf(small, null, null).left).toBe(36);
  });
});
