import { describe, expect, test } from 'vitest';
import { boxAt, cornersOf, isInside, overlap, type Box } from '../../src/figure/labels/box.ts';
import { spotsAlong } from '../../src/figure/labels/line-spots.ts';
import { PLAIN, plainBlock } from '../../src/figure/labels/plain.ts';
import { boxOf, placeLabels } from '../../src/figure/labels/place-labels.ts';
import type { LabelRequest } from '../../src/figure/labels/request.ts';
import { ANCHORS, spotsAt } from '../../src/figure/labels/spots.ts';

/** The same numbers each time (a linear congruential generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const SIZE = [400, 300] as const;

function requests(seed: number, count: number): readonly LabelRequest[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const block = plainBlock(`Place ${index}`, index % 3 === 0 ? 'حلب' : null, 80);
    const at = [roll() * SIZE[0], roll() * SIZE[1]] as const;
    const spots = spotsAt(at, block, [...ANCHORS], 6, null).map((spot) =>
      index % 5 === 0 ? { ...spot, angle: roll() * 180 - 90 } : spot,
    );
    const what = { layer: 'l', id: `p${index}`, owner: `p${index}`, text: `Place ${index}` };
    return { ...what, block, look: PLAIN, spots, padding: roll() * 4, mayOverlap: false };
  });
}

describe('placing labels', () => {
  const taken = [{ box: boxAt(0, 250, 120, 50), by: null }];

  test.each([1, 2, 3, 4, 5])('never lets two meet, or leave the panel (%i)', (seed) => {
    const placed = placeLabels(requests(seed, 120), SIZE, taken);
    expect(placed.length).toBeGreaterThan(20);
    const boxes = placed.map(({ request, spot }) => boxOf(request, spot));
    boxes.forEach((box, index) => {
      expect(isInside(box, ...SIZE)).toBe(true);
      for (const other of [...boxes.slice(0, index), ...taken.map((one) => one.box)]) {
        expect(overlap(box, other)).toBe(false);
      }
    });
  });

  test('is the same each time, first come first served', () => {
    const wanted = requests(7, 60);
    const placed = placeLabels(wanted, SIZE, []);
    expect(placeLabels(wanted, SIZE, [])).toEqual(placed);
    expect(placed[0]?.request).toBe(wanted.find((one) => one.id === placed[0]?.request.id));
  });

  test('names one thing once', () => {
    const [one] = requests(1, 1);
    if (one === undefined) throw new Error('There is one.');
    const free = { ...one, spots: spotsAt([200, 150], one.block, ['left', 'right'], 5, null) };
    const twin = { ...free, id: 'other', owner: 'other', text: free.text.toUpperCase() };
    expect(placeLabels([free, twin], SIZE, [])).toHaveLength(1);
  });

  test('keeps clear of others’ marks, not of its own', () => {
    const [one] = requests(1, 1);
    if (one === undefined) throw new Error('There is one.');
    const request = { ...one, spots: spotsAt([200, 150], one.block, ['center'], 0, null) };
    const box = boxAt(190, 140, 20, 20);
    expect(placeLabels([request], SIZE, [{ box, by: 'another' }])).toHaveLength(0);
    expect(placeLabels([request], SIZE, [{ box, by: request.owner }])).toHaveLength(1);
  });
});

describe('boxes', () => {
  test('meet if and only if they share area, turned or not', () => {
    const a = boxAt(0, 0, 10, 10);
    const diamond: Box = { middle: [15, 5], width: 10, height: 10, angle: 45 };
    expect(overlap(a, boxAt(9, 9, 5, 5))).toBe(true);
    expect(overlap(a, boxAt(10, 0, 5, 5))).toBe(false);
    expect(overlap(a, diamond)).toBe(true);
    expect(overlap(a, { ...diamond, middle: [17.2, 5] })).toBe(false);
    expect(cornersOf(a)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
  });
});

describe('text along a line', () => {
  test('lies on straight stretches, upright, and nowhere on a hairpin', () => {
    const [best] = spotsAlong([[[0, 100], [200, 100]]], 80, 12, 0); // prettier-ignore
    expect(best).toMatchObject({ angle: 0, middle: [expect.closeTo(100, 0), 100] });
    const [back] = spotsAlong([[[200, 100], [0, 0]]], 80, 12, 0); // prettier-ignore
    expect(Math.abs(back?.angle ?? 180)).toBeLessThanOrEqual(90);
    const hairpin = [[0, 0], [50, 0], [50, 4], [0, 4]] as const; // prettier-ignore
    expect(spotsAlong([hairpin], 80, 12, 0)).toEqual([]);
    expect(spotsAlong([[[0, 0], [50, 0]]], 80, 12, 0)).toEqual([]); // prettier-ignore
  });

  test('stands above the line if it is shifted up, whichever way the line runs', () => {
    for (const line of [
      [
        [0, 100],
        [200, 100],
      ],
      [
        [200, 100],
        [0, 100],
      ],
    ] as const) {
      // prettier-ignore
      const [spot] = spotsAlong([line], 80, 12, -11);
      expect(spot?.middle[1]).toBeCloseTo(89, 6);
    }
  });
});
