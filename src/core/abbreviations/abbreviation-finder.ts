import type { Abbreviation } from '../model.ts';

/** A stretch of a text: an abbreviation, or what stands between. */
export interface Piece<A> {
  readonly text: string;
  readonly abbreviation: A | null;
}

/** What makes a word longer. */
const LETTER = '[\\p{L}\\p{M}\\p{N}_]';

/**
 * Tells any text in pieces, which together are the text: the abbreviations in it, as written and as
 * whole words only, the longest where several begin, and the words between. Empty for an empty text.
 */
export function abbreviationFinder<A extends Pick<Abbreviation, 'short'>>(
  abbreviations: readonly A[],
): (text: string) => readonly Piece<A>[] {
  const byShort = new Map(abbreviations.map((each) => [each.short, each]));
  const found = finderOf([...byShort.keys()]);
  return (text) => {
    const pieces: Piece<A>[] = [];
    let done = 0;
    for (const { index, short } of found(text)) {
      if (index > done) pieces.push({ text: text.slice(done, index), abbreviation: null });
      pieces.push({ text: short, abbreviation: byShort.get(short) ?? null });
      done = index + short.length;
    }
    if (done < text.length) pieces.push({ text: text.slice(done), abbreviation: null });
    return pieces;
  };
}

/** Where an abbreviation stands. */
interface Found {
  readonly index: number;
  readonly short: string;
}

function finderOf(shorts: readonly string[]): (text: string) => readonly Found[] {
  if (shorts.length === 0) return () => [];
  const longestFirst = [...shorts].sort((a, b) => b.length - a.length).map(escaped);
  // What stands before is matched too, since older browsers can't look behind.
  const pattern = new RegExp(`(^|(?!${LETTER})[^])(${longestFirst.join('|')})(?!${LETTER})`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const [, before = '', short = ''] = match;
      return { index: match.index + before.length, short };
    });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
