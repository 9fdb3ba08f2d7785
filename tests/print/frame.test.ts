import { point } from '@turf/helpers';
import distance from '@turf/distance';
import { describe, expect, test } from 'vitest';
import type { Recipe, Sheet, Subject } from '../../src/core/sheet.ts';
import { WrongSheet } from '../../src/print/wrong-sheet.ts';
import { sheetOf } from '../support/sheet-of.ts';
import { anseria } from './anseria.ts';

/** What a millimetre of paper is on the ground in the middle of a sheet's main map, measured. */
function measured({ panels: [main] }: Sheet): number {
  if (main === undefined) throw new Error('There is no map.');
  const [west, south, east, north] = main.bounds;
  const northing = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180));
  const middle = (Math.atan(Math.sinh((northing(south) + northing(north)) / 2)) * 180) / Math.PI;
  // A hundredth of the width, round the middle: there a straight line is the shortest way.
  const half = (east - west) / 200;
  const at = (west + east) / 2;
  const metres = distance(point([at - half, middle]), point([at + half, middle]), {
    units: 'meters',
  });
  return metres / ((main.width / 100) * (0.0254 / 96));
}

const subjects: readonly Subject[] = [
  { type: 'edition' },
  { type: 'place', place: 'harbour' },
  { type: 'layer', layer: 'near' },
  { type: 'passage', passage: 1 },
  { type: 'view', center: [150.3, -19.1], zoom: 11.3 },
  { type: 'box', bounds: [150.2, -19.2, 150.4, -19] },
];

describe.each(subjects)('the scale of a sheet (%j)', (subject) => {
  test('is what the map is drawn at, within 0.5 %', () => {
    const sheet = sheetOf(anseria, subject);
    expect(Math.abs((sheet.scale ?? 0) / measured(sheet) - 1)).toBeLessThan(0.005);
  });

  test.each([10_000, 250_000, 5_000_000])('is 1:%d if that is chosen', (scale) => {
    const needs: Partial<Recipe> = { scale, center: [150.305, -19.105] };
    const sheet = sheetOf(anseria, subject, needs);
    expect(sheet.scale).toBeCloseTo(scale, 3);
    expect(Math.abs(scale / measured(sheet) - 1)).toBeLessThan(0.005);
  });
});

describe('a frame', () => {
  const road: Subject = { type: 'place', place: 'road' };

  test('moves to a chosen middle, at the scale that fits', () => {
    const [fitted, moved] = [null, [150.35, -19.05] as const].map((center) =>
      sheetOf(anseria, road, { center }),
    );
    expect(moved?.scale).toBeCloseTo(fitted?.scale ?? 0, 3);
    const [west = 0, , east = 0] = moved?.panels[0]?.bounds ?? [];
    expect((west + east) / 2).toBeCloseTo(150.35, 9);
  });

  test('is what a view shows on screen: a pixel there is a pixel on paper', () => {
    const { panels } = sheetOf(anseria, { type: 'view', center: [150.3, -19.1], zoom: 11 });
    const [main] = panels;
    const [west = 0, , east = 0] = main?.bounds ?? [];
    expect(((east - west) / 360) * 512 * 2 ** 11).toBeCloseTo(main?.width ?? 0, 6);
  });

  test('holds the box that was asked for', () => {
    const [main] = sheetOf(anseria, { type: 'box', bounds: [150.2, -19.2, 150.4, -19] }).panels;
    const [west = 0, south = 0, east = 0, north = 0] = main?.bounds ?? [];
    expect([west < 150.2 + 1e-9, south < -19.2 + 1e-9]).toEqual([true, true]);
    expect([east > 150.4 - 1e-9, north > -19 - 1e-9]).toEqual([true, true]);
  });

  test('may lie over the 180th meridian', () => {
    const [main] = sheetOf(anseria, { type: 'view', center: [179.9, 10], zoom: 7 }).panels;
    expect(main?.bounds[0]).toBeLessThan(180);
    expect(main?.bounds[2]).toBeGreaterThan(180);
    expect(() => sheetOf(anseria, { type: 'layer', layer: 'far' })).not.toThrow();
  });

  const refusals: readonly [string, Subject, Partial<Recipe>, RegExp][] = [
    ['a scale that can’t hold the place', road, { scale: 5000 }, /Choose 1:\d+,000 or a smaller/],
    ['a scale that is none', road, { scale: 0 }, /scale 1:0 is none/],
    [
      'a middle far from the place',
      road,
      { center: [10, 10] },
      /Nothing of what the sheet is about/,
    ],
    ['a middle that is no position', road, { center: [200, 10] }, /is no position/],
    ['a map of the world at one scale', road, { scale: 90_000_000 }, /no one scale/],
    ['a view of the pole', { type: 'view', center: [0, 84.9], zoom: 5 }, {}, /85° north or south/],
    ['a box round the pole', { type: 'box', bounds: [0, 80, 10, 89] }, {}, /85° north or south/],
    ['a box that is turned', { type: 'box', bounds: [10, 0, 5, 5] }, {}, /west of its east/],
    ['a view too close', { type: 'view', center: [0, 0], zoom: 99 }, {}, /zoom from 0 to 24/],
    ['a paragraph that is none', { type: 'passage', passage: 9 }, {}, /has 1 to 2/],
    ['a paragraph without places', { type: 'passage', passage: 2 }, {}, /that do: 0, 1\./],
  ];
  test.each(refusals)('is refused with the reason: %s', (_what, subject, choice, reason) => {
    expect(() => sheetOf(anseria, subject, choice)).toThrow(WrongSheet);
    expect(() => sheetOf(anseria, subject, choice)).toThrow(reason);
  });

  test('that is refused for its scale is drawn at the scale that is offered', () => {
    const offered = (): number => {
      try {
        sheetOf(anseria, road, { scale: 5000 });
      } catch (error) {
        return Number(/1:([\d,]+) or/.exec(String(error))?.[1]?.replaceAll(',', ''));
      }
      return NaN;
    };
    expect(sheetOf(anseria, road, { scale: offered() }).scale).toBeCloseTo(offered(), 3);
  });
});

describe('a paper', () => {
  const subject: Subject = { type: 'place', place: 'road' };
  const paper = { size: 'a5', orientation: 'landscape', margin: 12 } as const;

  test.each([
    ['a5', 'landscape', 210, 148],
    ['a4', 'portrait', 210, 297],
    ['a3', 'landscape', 420, 297],
    ['letter', 'portrait', 215.9, 279.4],
  ] as const)('%s, %s, is %d by %d mm', (size, orientation, width, height) => {
    const sheet = sheetOf(anseria, subject, { paper: { size, orientation, margin: 12 } });
    expect(sheet.width / (96 / 25.4)).toBeCloseTo(width, 6);
    expect(sheet.height / (96 / 25.4)).toBeCloseTo(height, 6);
  });

  test('that is too small is refused, and the smallest that works is named, and works', () => {
    const small = { ...paper, margin: 44 };
    expect(() => sheetOf(anseria, subject, { paper: small })).toThrow(
      /^A5, landscape, with margins of 44 mm has no room .* take Letter or larger, or/,
    );
    expect(() => sheetOf(anseria, subject, { paper: { ...small, size: 'letter' } })).not.toThrow();
    expect(() => sheetOf(anseria, subject, { paper: { ...paper, margin: 200 } })).toThrow(
      WrongSheet,
    );
    expect(() => sheetOf(anseria, subject, { paper: { ...paper, margin: NaN } })).toThrow('NaN mm');
  });
});
