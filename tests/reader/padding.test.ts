import { describe, expect, test } from 'vitest';
import { paddingOf } from '../../src/reader/padding.ts';

const map = { left: 600, top: 48, right: 1400, bottom: 848 };
const bare = { card: null, legend: null, inset: null, foot: null };

describe('the padding of the map', () => {
  test('is air without a card, with room for a name on the right', () => {
    expect(paddingOf(map, bare)).toEqual({ top: 40, right: 100, bottom: 40, left: 40 });
  });

  test('is even air beside a card that lies elsewhere, as on a phone', () => {
    const below = { left: 600, top: 848, right: 1400, bottom: 1000 };
    expect(paddingOf(map, { ...bare, card: below })).toEqual(paddingOf(map, bare));
  });

  test('leaves free the side on which the card stands', () => {
    const start = { left: 612, top: 300, right: 980, bottom: 820 };
    expect(paddingOf(map, { ...bare, card: start })).toEqual({
      top: 40,
      right: 100,
      bottom: 40,
      left: 420,
    });
    const end = { left: 1020, top: 300, right: 1388, bottom: 820 };
    expect(paddingOf(map, { ...bare, card: end })).toEqual({
      top: 40,
      right: 420,
      bottom: 40,
      left: 40,
    });
  });

  test('goes above a card that fills the width', () => {
    const wide = { left: 612, top: 500, right: 1388, bottom: 840 };
    expect(paddingOf(map, { ...bare, card: wide }).bottom).toBe(848 - 500 + 40);
  });

  test('stays above the legend, unless that leaves too little of the map', () => {
    const low = { left: 1150, top: 600, right: 1388, bottom: 820 };
    expect(paddingOf(map, { ...bare, legend: low })).toEqual({
      ...paddingOf(map, bare),
      bottom: 268,
    });
    const high = { ...low, top: 300 };
    expect(paddingOf(map, { ...bare, legend: high })).toEqual(paddingOf(map, bare));
    const folded = { ...low, top: 790 };
    expect(paddingOf(map, { ...bare, legend: folded }).bottom).toBe(78);
  });

  test('stays above scale and credits, where they stand on the map (on a phone once over a place)', () => {
    const phone = { left: 0, top: 44, right: 390, bottom: 392 };
    const foot = { left: 0, top: 344, right: 390, bottom: 392 };
    expect(paddingOf(phone, { ...bare, foot })).toEqual({ ...paddingOf(phone, bare), bottom: 60 });
    const below = { ...foot, top: 400, bottom: 448 };
    expect(paddingOf(phone, { ...bare, foot: below })).toEqual(paddingOf(phone, bare));
  });

  describe('keeps what is framed out from under the inset (once its corner was framed over)', () => {
    const inset = { left: 612, top: 60, right: 742, bottom: 172 };
    const high = { ...inset, bottom: 372 };
    const air = paddingOf(map, bare);

    test('below it or beside it, whichever leaves more of the map', () => {
      expect(paddingOf(map, { ...bare, inset })).toEqual({ ...air, top: 144 });
      expect(paddingOf(map, { ...bare, inset: high })).toEqual({ ...air, left: 162 });
    });

    test('on the right where it stands there, as in Arabic', () => {
      const end = { ...high, left: 1258, right: 1388 };
      expect(paddingOf(map, { ...bare, inset: end })).toEqual({ ...air, right: 162 });
    });

    test('at no cost above a card, whose side is free already', () => {
      const card = { left: 612, top: 300, right: 980, bottom: 820 };
      expect(paddingOf(map, { ...bare, card, inset })).toEqual(paddingOf(map, { ...bare, card }));
    });

    test('at no cost where it is hidden, as on a phone', () => {
      const hidden = { left: 0, top: 0, right: 0, bottom: 0 };
      for (const at of [map, { left: 0, top: 0, right: 390, bottom: 380 }]) {
        expect(paddingOf(at, { ...bare, inset: hidden })).toEqual(paddingOf(at, bare));
      }
    });
  });

  test('takes less air from a small map', () => {
    const small = { left: 0, top: 44, right: 320, bottom: 332 };
    expect(paddingOf(small, bare).left).toBe(36);
  });
});
