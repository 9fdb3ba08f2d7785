import { describe, expect, test } from 'vitest';
import { refusalInArabic } from '../../src/core/refusal/ar.ts';
import { refusalInEnglish } from '../../src/core/refusal/en.ts';
import type { Refusal } from '../../src/core/refusal/refusal.ts';

const paper = { size: 'a5', orientation: 'portrait', margin: 31 } as const;
const refusals: readonly Refusal[] = [
  { type: 'no-place', id: 'harbor', near: ['harbour'] },
  { type: 'no-layer', id: 'fare', near: [] },
  { type: 'no-passage', passage: 91, passages: 14 },
  { type: 'no-mention', passage: 4, mentioning: [1, 3, 14] },
  { type: 'no-view', center: [200, 36], zoom: 31, most: 24 },
  { type: 'no-box', bounds: [170, 10, 190, 20], isTurned: false },
  { type: 'no-box', bounds: [9, 10, 8, 20], isTurned: true },
  { type: 'no-scale', scale: 0.5 },
  { type: 'no-middle', center: [11, 95] },
  { type: 'no-margin', margin: -3 },
  { type: 'apart' },
  { type: 'too-large', scale: 10_000, holding: 75_000 },
  { type: 'too-wide', scale: 90_000_000, degrees: 240 },
  { type: 'beyond', south: -21.5, north: 86.2 },
  {
    type: 'no-room',
    paper,
    ways: [
      { type: 'paper', size: 'a4' },
      { type: 'turn', orientation: 'landscape' },
      { type: 'margin', most: 12 },
      { type: 'key' },
    ],
  },
];

const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d[\d.,]*\d|\d/g)].map(([number]) => number).toSorted();

describe.each(refusals.map((refusal) => [refusal.type, refusal] as const))('%s', (_, refusal) => {
  const [english, arabic] = [refusalInEnglish(refusal), refusalInArabic(refusal)];

  test('is told with the same numbers in both languages', () => {
    const told = new Set(numbersIn(arabic));
    expect([...new Set(numbersIn(english))]).toEqual([...told]);
    expect(english).toMatch(/[.?]$/);
    expect(arabic).toMatch(/[.؟]$/);
  });

  test('has nothing in Latin letters in Arabic but names', () => {
    expect(arabic.replace(/A[345]|Letter|«[^»]*»/g, '')).not.toMatch(/[A-Za-z]/);
    expect(arabic + english).not.toMatch(/undefined|NaN|object/);
  });
});
