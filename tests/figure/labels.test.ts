import { describe, expect, test } from 'vitest';
import { boxAt, cornersOf, isInside, overlap, type Box } from '../../src/figure/labels/box.ts';
import { coverOf, type Cover } from '../../src/figure/labels/line-cover.ts';
import { spotsAlong } from '../../src/figure/labels/line-spots.ts';
import { boxIndex } from '../../src/figure/labels/box-index.ts';
import { inksOf } from '../../src/figure/ink.ts';
import { layoutOn, type Field } from '../../src/figure/labels/layout.ts';
import { plainBlock, plainRequest } from '../../src/figure/labels/plain.ts';
import { printColour } from '../../src/cartography/theme.ts';
import { addLabels, placeLabels } from '../../src/figure/labels/place-labels.ts';
import type { LabelRequest } from '../../src/figure/labels/label-request.ts';
import { ANCHORS, spotsAt } from '../../src/figure/labels/spots.ts';

/** The same numbers each time (a linear congruential generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const SIZE = [400, 300] as const;
const inks = inksOf(printColour);

/** A map without lines. */
const nothing = (): number => 0;
const FREE: Field = { taken: [], cover: nothing };

/** A name that may stand at the left or, better, at the right of a point. */
function named(
  text: string,
  at: readonly [number, number],
  more: Partial<LabelRequest> = {},
): LabelRequest {
  const block = plainBlock(text, null, 200);
  const spots = spotsAt(at, block, ['left', 'right'], 5, null);
  const what = { layer: 'l', id: text, owner: text, text, names: [text] };
  return { ...plainRequest({ ...what, block, spots }, inks), ...more };
}

function requests(seed: number, count: number): readonly LabelRequest[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const block = plainBlock(`Place ${index}`, index % 3 === 0 ? 'حلب' : null, 80);
    const at = [roll() * SIZE[0], roll() * SIZE[1]] as const;
    const spots = spotsAt(at, block, [...ANCHORS], 6, null).map((spot) =>
      index % 5 === 0 ? { ...spot, angle: roll() * 180 - 90 } : spot,
    );
    const [id, text] = [`p${index}`, `Place ${index}`];
    const what = { layer: 'l', id, owner: id, text, names: [text.toLowerCase(), id] };
    return { ...plainRequest({ ...what, block, spots }, inks), padding: roll() * 4 };
  });
}

describe('placing labels', () => {
  const taken = [{ box: boxAt(0, 250, 120, 50), by: null }];

  test.each([1, 2, 3, 4, 5])('never lets two meet, or leave the panel (%i)', (seed) => {
    const placed = placeLabels(requests(seed, 120), SIZE, { taken, cover: nothing });
    expect(placed.length).toBeGreaterThan(20);
    const boxes = placed.map(({ box }) => box);
    boxes.forEach((box, index) => {
      expect(isInside(box, ...SIZE)).toBe(true);
      for (const other of [...boxes.slice(0, index), ...taken.map((one) => one.box)]) {
        expect(overlap(box, other)).toBe(false);
      }
    });
  });

  test('is the same each time, first come first served', () => {
    const wanted = requests(7, 60);
    const placed = placeLabels(wanted, SIZE, FREE);
    expect(placeLabels(wanted, SIZE, FREE)).toEqual(placed);
    const [first, ...later] = wanted.map((one) => ({ ...one, spots: wanted[0]?.spots ?? [] }));
    const [kept] = placeLabels(first === undefined ? later : [first, ...later], SIZE, FREE);
    expect(kept?.request.id).toBe(first?.id);
  });

  test('names one thing once', () => {
    const [one] = requests(1, 1);
    if (one === undefined) throw new Error('There is one.');
    const free = { ...one, spots: spotsAt([200, 150], one.block, ['left', 'right'], 5, null) };
    const twin = { ...free, id: 'other', owner: 'other', names: ['other', ...free.names] };
    expect(placeLabels([free, twin], SIZE, FREE)).toHaveLength(1);
    const layout = layoutOn(SIZE, FREE);
    addLabels([free], layout);
    addLabels([twin], layout);
    expect(layout.labels.all()).toHaveLength(1);
  });

  test('keeps clear of others’ marks, not of its own', () => {
    const [one] = requests(1, 1);
    if (one === undefined) throw new Error('There is one.');
    const request = { ...one, spots: spotsAt([200, 150], one.block, ['center'], 0, null) };
    const box = boxAt(190, 140, 20, 20);
    expect(placeLabels([request], SIZE, { ...FREE, taken: [{ box, by: 'another' }] })).toHaveLength(
      0,
    );
    expect(
      placeLabels([request], SIZE, { ...FREE, taken: [{ box, by: request.owner }] }),
    ).toHaveLength(1);
  });

  test('stands where it covers least of the map’s lines', () => {
    const right = { trace: { points: [[205, 150], [260, 150]], closed: false }, weight: 3 } as const; // prettier-ignore
    const request = named('Name', [200, 150]);
    const sideOf = (cover: Cover) =>
      placeLabels([request], SIZE, { taken: [], cover })[0]?.spot.justify;
    expect(sideOf(nothing)).toBe('left');
    expect(sideOf(coverOf([right], SIZE))).toBe('right');
  });

  test('moves another for a name that may push, if that one has somewhere else to stand', () => {
    const first = named('First', [100, 150]);
    // Room only where the first stands: right of its point.
    const second = named('Second', [95, 150], { mayPush: true });
    const oneSpot = { ...second, spots: second.spots.slice(0, 1) };
    const placed = placeLabels([first, oneSpot], SIZE, FREE);
    expect(placed.map(({ request, spot }) => [request.text, spot.justify])).toEqual([
      ['First', 'right'],
      ['Second', 'left'],
    ]);
    expect(placeLabels([first, { ...oneSpot, mayPush: false }], SIZE, FREE)).toHaveLength(1);
    const stuck = { ...first, spots: first.spots.slice(0, 1) };
    expect(placeLabels([stuck, oneSpot], SIZE, FREE)).toHaveLength(1);
  });

  test('hides a dot of context with its name only for a label that may', () => {
    const dot = { box: boxAt(215, 146, 6, 6), by: 'dot', isMinor: true };
    const name = named('Name', [200, 150], { mayHide: true });
    const oneSpot = { ...name, spots: name.spots.slice(0, 1) };
    const town = named('Town', [218, 200], { owner: 'dot' });
    const texts = (wanted: readonly LabelRequest[]) =>
      placeLabels(wanted, SIZE, { ...FREE, taken: [dot] }).map(({ request }) => request.text);
    expect(texts([oneSpot, town])).toEqual(['Name']);
    expect(texts([{ ...oneSpot, mayHide: false }, town])).toEqual(['Town']);
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

describe('an index of boxes', () => {
  const roll = dice(11);
  const boxes = Array.from({ length: 300 }, (_, name) => {
    const box = boxAt(roll() * 400 - 50, roll() * 300 - 50, roll() * 120, roll() * 40);
    return { name, box: name % 3 === 0 ? { ...box, angle: roll() * 180 - 90 } : box };
  });

  test('finds what asking each box finds, with turned ones, beyond the corner, and less some', () => {
    const index = boxIndex(boxes);
    const gone = boxes.filter(({ name }) => name % 7 === 0);
    gone.forEach(index.remove);
    const left = boxes.filter((one) => !gone.includes(one));
    for (const { box, name } of boxes) {
      const wanted = left.filter((other) => overlap(box, other.box));
      const found = index.meeting(box);
      expect(found.toSorted((a, b) => a.name - b.name)).toEqual(wanted);
      expect(index.meets(box, (other) => other.name !== name)).toBe(
        wanted.some((other) => other.name !== name),
      );
    }
  });
});

describe('text along a line', () => {
  const TEXT = { width: 80, size: 12, shift: 0, maxAngle: 45 };

  test('stands where the line turns by no more than the style allows', () => {
    const bent = [[0, 100], [60, 100], [120, 96]] as const; // prettier-ignore
    const turn = (Math.atan2(4, 60) * 180) / Math.PI;
    expect(spotsAlong([bent], { ...TEXT, maxAngle: turn + 0.1 })).not.toEqual([]);
    expect(spotsAlong([bent], { ...TEXT, maxAngle: turn - 0.1 })).toEqual([]);
    // Two turns within three fifths of an em count as one, further apart as two.
    const twice = (apart: number) =>
      [[0, 100], [60, 100], [60 + apart, 100 - apart / 15], [160, 92]] as const; // prettier-ignore
    const most = { ...TEXT, width: 150, maxAngle: turn + 0.5 };
    expect(spotsAlong([twice(5)], most)).toEqual([]);
    expect(spotsAlong([twice(20)], most)).not.toEqual([]);
  });

  test('lies on straight stretches, upright, and nowhere on a hairpin', () => {
    const [best] = spotsAlong([[[0, 100], [200, 100]]], TEXT); // prettier-ignore
    expect(best).toMatchObject({ angle: 0, middle: [expect.closeTo(100, 0), 100] });
    const [back] = spotsAlong([[[200, 100], [0, 0]]], TEXT); // prettier-ignore
    expect(Math.abs(back?.angle ?? 180)).toBeLessThanOrEqual(90);
    const hairpin = [[0, 0], [50, 0], [50, 4], [0, 4]] as const; // prettier-ignore
    expect(spotsAlong([hairpin], TEXT)).toEqual([]);
    expect(spotsAlong([[[0, 0], [50, 0]]], TEXT)).toEqual([]); // prettier-ignore
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
      const [spot] = spotsAlong([line], { ...TEXT, shift: -11 });
      expect(spot?.middle[1]).toBeCloseTo(89, 6);
    }
  });
});

describe('the map’s lines under a box', () => {
  const strokes = [
    { trace: { points: [[0, 50], [100, 50]], closed: false }, weight: 2 }, // prettier-ignore
    { trace: { points: [[0, 50], [100, 50]], closed: false }, weight: 1 }, // prettier-ignore
  ] as const;
  const cover = coverOf(strokes, SIZE);

  test('are their length times their weight, and of two on one another the heavier', () => {
    expect(cover(boxAt(20, 40, 40, 20))).toBeCloseTo(80, 0);
    expect(cover(boxAt(20, 60, 40, 20))).toBe(0);
    expect(cover(boxAt(80, 40, 200, 20))).toBeCloseTo(44, 0);
  });

  test('are those within a box that reaches beyond the panel', () => {
    expect(cover(boxAt(-50, -50, 80, 200))).toBeCloseTo(60, 0);
    expect(cover(boxAt(500, 400, 80, 20))).toBe(0);
  });
});
