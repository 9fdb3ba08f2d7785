/** Tells most words off that are not in a set, by their hashes, with one look. */
export interface WordFilter {
  /** False for sure; true for all in the set, and for about one in thirty of all others. */
  mayHold(hash: number): boolean;
}

/** Bits for each word of the set. */
const ROOM = 32;

/** One bit a word (a Bloom filter of one hash). */
export function buildWordFilter(hashes: readonly number[]): WordFilter {
  const size = 2 ** Math.ceil(Math.log2(Math.max(32, hashes.length * ROOM)));
  const bits = new Int32Array(size / 32);
  const mask = size - 1;
  for (const hash of hashes) {
    const bit = spread(hash) & mask;
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return {
    mayHold: (hash) => {
      const bit = spread(hash) & mask;
      return (((bits[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 1;
    },
  };
}

/** The last bits of such a hash depend on the last bits of the units alone: here all are mixed in. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
