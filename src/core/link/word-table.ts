import { hashOfFolded, isSameWord } from './hash.ts';
import { spread } from './word-filter.ts';

/** Words by their hashes. */
export interface WordTable {
  /** The number of the word that stands in a text, by its hash; -1 for one that is not here. */
  find(hash: number, text: string, start: number, end: number): number;
}

/** @param words folded, each once; its index is its number */
export function buildWordTable(words: readonly string[]): WordTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, words.length * 2)));
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const numbers = new Int32Array(size).fill(-1);
  for (const [number, word] of words.entries()) {
    const hash = hashOfFolded(word);
    let slot = spread(hash) & mask;
    while ((numbers[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    numbers[slot] = number;
  }
  return {
    find: (hash, text, start, end) => {
      for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
        const number = numbers[slot] ?? -1;
        if (number < 0) return -1;
        if (hashes[slot] === hash && isSameWord(text, start, end, words[number] ?? '')) {
          return number;
        }
      }
    },
  };
}
