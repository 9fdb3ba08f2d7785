import { describe, expect, test } from 'vitest';
import { toWorld } from '../../src/core/mercator.ts';
import { fileNameOf } from '../../src/core/recipe/file-name.ts';
import type { Bounds } from '../../src/core/model.ts';
import { arrowStep, movedMiddle } from '../../src/reader/print/frame.ts';
import { nextScale, SCALES, scaleWords } from '../../src/reader/print/scales.ts';
import { subjectIn, subjectsOf, valueOf } from '../../src/reader/print/subjects.ts';
import { PRINT_WORDS } from '../../src/reader/print/words/index.ts';
import { goodEdition } from '../support/good-edition.ts';
import { placeWith } from './place.ts';

describe('the scales of a sheet', () => {
  test('are round, from 1:10,000 to 1:5,000,000', () => {
    expect([SCALES[0], SCALES.at(-1)]).toEqual([10_000, 5_000_000]);
    expect(SCALES.toSorted((a, b) => a - b)).toEqual(SCALES);
    for (const scale of SCALES) expect(String(scale)).toMatch(/^(1|15|2|25|3|4|5|75)0+$/);
  });

  test('go on from one that is none of them', () => {
    expect(nextScale(328_455, 1)).toBe(300_000);
    expect(nextScale(328_455, -1)).toBe(400_000);
  });

  // What is drawn at 1:50,000 measures 1:49,999.97.
  test('go on from one that is round but for the last digits', () => {
    expect(nextScale(49_999.97, 1)).toBe(40_000);
    expect(nextScale(50_000.03, -1)).toBe(75_000);
  });

  test('end', () => {
    expect(nextScale(10_000, 1)).toBeNull();
    expect(nextScale(5_000_000, -1)).toBeNull();
  });

  test('are told to three figures', () => {
    expect(scaleWords(49_999.97)).toBe('1:50,000');
    expect(scaleWords(328_455)).toBe('1:328,000');
  });
});

describe('a frame', () => {
  const bounds: Bounds = [37, 36, 37.4, 36.2];
  const share = (value: number, [from, to]: readonly [number, number]): number =>
    (value - from) / (to - from);

  test('is moved by shares of its size', () => {
    const [left, top] = toWorld([37, 36.2]);
    const [right, bottom] = toWorld([37.4, 36]);
    const [x, y] = toWorld(movedMiddle({ bounds }, 0.25, -0.5));
    expect(share(x, [left, right])).toBeCloseTo(0.75, 4);
    expect(share(y, [top, bottom])).toBeCloseTo(0, 3);
  });

  test('is never moved off the world', () => {
    expect(movedMiddle({ bounds: [170, 0, 180, 10] }, 3, 0)[0]).toBe(180);
    expect(movedMiddle({ bounds: [-180, 80, -170, 85] }, -3, -30)).toEqual([-180, 85.05113]);
  });

  test('shows more of where the arrow points', () => {
    const [lng, lat] = movedMiddle({ bounds }, ...(arrowStep('ArrowRight') ?? [0, 0]));
    expect([lng > 37.2, Math.abs(lat - 36.1) < 0.001]).toEqual([true, true]);
    expect(movedMiddle({ bounds }, ...(arrowStep('ArrowUp') ?? [0, 0]))[1]).toBeGreaterThan(36.1);
    expect(arrowStep('a')).toBeNull();
  });
});

describe('what a sheet can be about', () => {
  const found = placeWith({ id: 'salt-road', layer: 'roads' });
  const context = placeWith({ id: 'mill', number: null });
  const lost = placeWith({ id: 'lost', anchor: null, unlocated: 'Nobody knows.' });
  const { edition: empty } = goodEdition('Test');
  const edition = {
    ...empty,
    places: [found, context, lost],
    passages: [
      { n: 1, runs: [{ type: 'text', text: 'Nothing.' }] },
      {
        n: 2,
        runs: [
          { type: 'mention', text: 'the road', id: 'p2m1', place: 'salt-road', kind: 'named' },
        ],
      },
    ],
  } as const;

  test('are the places of the map and the paragraphs with places', () => {
    const { here, places, passages } = subjectsOf(edition, { place: null, passage: null });
    expect(here).toEqual([]);
    expect(places.map(({ id }) => id)).toEqual(['salt-road']);
    expect(passages).toEqual([2]);
  });

  test('begin with what is selected', () => {
    const { here } = subjectsOf(edition, { place: found, passage: 2 });
    expect(here.map(valueOf)).toEqual(['place:salt-road', 'layer:roads', 'passage:2']);
    expect(subjectsOf(edition, { place: null, passage: 1 }).here).toEqual([]);
  });

  test('hold a selected place that the article never mentions, and none that is not on the map', () => {
    const { places } = subjectsOf(edition, { place: context, passage: null });
    expect(places.map(({ id }) => id)).toEqual(['salt-road', 'mill']);
    expect(subjectsOf(edition, { place: lost, passage: null }).here).toEqual([]);
  });

  test('are values of a choice', () => {
    const view = { center: [37, 36], zoom: 9 } as const;
    for (const subject of [
      { type: 'edition' },
      { type: 'atlas' },
      { type: 'place', place: 'salt-road' },
      { type: 'layer', layer: 'roads' },
      { type: 'passage', passage: 0 },
      { type: 'view', ...view },
    ] as const) {
      expect(subjectIn(valueOf(subject), view)).toEqual(subject);
    }
    expect(subjectIn('view', null)).toEqual({ type: 'edition' });
    const turned = { center: [397.123456, 36], zoom: 9 } as const;
    expect(subjectIn('view', turned)).toMatchObject({ center: [37.12346, 36] });
  });
});

test('a file is named after what is on it', () => {
  expect(fileNameOf({ type: 'place', place: 'salt-road' })).toBe('salt-road');
  expect(fileNameOf({ type: 'atlas' }, { page: 3, of: 40 })).toBe('atlas-03');
});

describe('the words of the print dialogue', () => {
  /** Every string among them, with what each function says of small numbers. */
  const wordsIn = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value(2, 3))];
    return Object.values(value ?? {}).flatMap(wordsIn);
  };
  test.each(Object.entries(PRINT_WORDS))('are all there (%s)', (_, words) => {
    expect(wordsIn(words)).toHaveLength(wordsIn(PRINT_WORDS.en).length);
    for (const word of wordsIn(words)) expect(word).toMatch(/[a-z\u0621-\u064a]/);
  });
});
