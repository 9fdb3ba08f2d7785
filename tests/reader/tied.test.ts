import { expect, test } from 'vitest';
import { tiedPieces } from '../../src/reader/tied.ts';

const tied = (line: string): readonly string[] =>
  tiedPieces(line)
    .filter((piece) => piece.tied)
    .map(({ text }) => text);

test.each([
  [', A Treacherous Ceasefire, and the ', ['A Treacherous']],
  ['A bridge and a road', ['A bridge', 'a road']],
  ['Battle for ', []],
  ['the end of A', []],
  ['', []],
])('the words of one letter in %j (a headline once ended its line in one)', (line, pairs) => {
  expect(tied(line)).toEqual(pairs);
  expect(
    tiedPieces(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
});
