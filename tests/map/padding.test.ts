import { describe, expect, it } from 'vitest';
import { leavingRoom } from '../../src/map/padding.ts';

describe('padding', () => {
  it('stays as it is where there is room', () => {
    const padding = { top: 40, right: 40, bottom: 40, left: 400 };
    expect(leavingRoom(padding, 900, 600)).toEqual(padding);
  });

  it('leaves three tenths of a map that a card nearly covers', () => {
    const { top, right, bottom, left } = leavingRoom(
      { top: 20, right: 20, bottom: 20, left: 400 },
      300,
      600,
    );
    expect(left + right).toBeCloseTo(210);
    expect(left / right).toBeCloseTo(20);
    expect([top, bottom]).toEqual([20, 20]);
  });
});
