import { describe, expect, it } from 'vitest';
import { openingView } from '../../src/map/opening.ts';

const view = { center: [37, 36], zoom: 11 } as const;

describe('the opening view', () => {
  it("is the edition's own on a wide map", () => {
    expect(openingView(view, 792, 852)).toBe(view);
  });

  it('is a level farther off on a map of half the size', () => {
    const { zoom, center } = openingView(view, 390, 380);
    expect(zoom).toBe(10);
    expect(center).toEqual(view.center);
  });

  it("is the edition's own in a box without size", () => {
    expect(openingView(view, 0, 0)).toBe(view);
  });
});
