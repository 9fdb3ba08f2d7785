import { expect, test } from 'vitest';
import type { Abbreviation, Passage } from '../../src/core/model.ts';
import { firstAbbreviations } from '../../src/reader/first-abbreviations.ts';

const abbreviation = (short: string): Abbreviation => ({
  ...{ short, long: `The ${short}`, longAr: null, note: '', sources: [] },
});
const passage = (n: number, text: string): Passage => ({ n, runs: [{ type: 'text', text }] });

test('an abbreviation is marked once in an article, and its words stay as they are', () => {
  const passages = [passage(1, 'The SAA and the SAA.'), passage(2, 'SAA, ISIS'), passage(3, 'SAA')];
  const marked = firstAbbreviations(passages, [abbreviation('SAA'), abbreviation('ISIS')]);
  const all = passages.map(({ runs: [run] }) => marked.get(run!));
  expect(all.map((pieces) => pieces?.flatMap((piece) => piece.abbreviation?.short ?? []))).toEqual([
    ['SAA'],
    ['ISIS'],
    undefined,
  ]);
  expect(all[0]!.map(({ text }) => text).join('')).toBe('The SAA and the SAA.');
});
