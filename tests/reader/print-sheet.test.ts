import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PrintSheet } from '../../src/reader/print-sheet.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function made(): { sheet: PrintSheet; drawn: string[] } {
  const drawn: string[] = [];
  const sheet = new PrintSheet(async (place) => {
    drawn.push(place);
    return { figure: place, words: [] };
  });
  return { sheet, drawn };
}

/** Longer than a sheet ever waits. */
const LONG = 10_000;

test('who goes from place to place has the sheet of none of them drawn but the last', async () => {
  const { sheet, drawn } = made();
  for (const place of ['citadel', 'ramouseh', 'castello-road']) {
    const callOff = sheet.ask(place, 'both', true);
    await vi.advanceTimersByTimeAsync(1200);
    if (place !== 'castello-road') callOff();
  }
  expect(drawn).toEqual([]);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(drawn).toEqual(['castello-road']);
  expect(sheet.still?.figure).toBe('castello-road');
});

test('a sheet that is wanted now is drawn now, and once', async () => {
  const { sheet, drawn } = made();
  sheet.ask('citadel', 'both', true);
  await sheet.hurried();
  expect(sheet.still?.figure).toBe('citadel');
  await vi.advanceTimersByTimeAsync(LONG);
  await sheet.hurried();
  expect(drawn).toEqual(['citadel']);
});

test('without a place it is the edition’s own, and nothing is drawn', async () => {
  const { sheet, drawn } = made();
  sheet.ask('citadel', 'both', false)();
  sheet.ask(null, 'both', true);
  await sheet.hurried();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(sheet.still).toBeNull();
  expect(drawn).toEqual([]);
});
