import { describe, expect, test } from 'vitest';
import { pressed, restOf, stepped } from '../../src/reader/drawer.ts';
import { folded } from '../../src/reader/folding.ts';

describe('the map that lies on the text', () => {
  const pinned = { pinned: true, turned: 500 };

  test('goes when the reader reads on, not for a few pixels', () => {
    expect(folded(pinned, 530, true).pinned).toBe(true);
    expect(folded(pinned, 560, true).pinned).toBe(false);
  });

  test('counts from where the reader turned round', () => {
    const up = folded(pinned, 300, true);
    expect(folded(up, 340, true).pinned).toBe(true);
    expect(folded(up, 360, true).pinned).toBe(false);
  });

  test('stays when the page itself scrolls, and has its own place at the top', () => {
    expect(folded(pinned, 2000, false).pinned).toBe(true);
    expect(folded(pinned, 0, false).pinned).toBe(false);
  });
});

describe('the card at the lower edge', () => {
  const rests = { peek: 120, half: 420, full: 800 };

  test('comes to rest where it is nearest to', () => {
    expect([130, 300, 600, 700].map((at) => restOf(at, rests))).toEqual([
      ...['peek', 'half', 'half', 'full'],
    ]);
  });

  test('goes up by steps and from the top down again', () => {
    expect([pressed('peek'), pressed('half'), pressed('full')]).toEqual(['half', 'full', 'peek']);
    expect([stepped('full', 1), stepped('peek', -1)]).toEqual(['full', 'peek']);
  });
});
