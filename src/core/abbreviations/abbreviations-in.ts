import type { Abbreviation } from '../model.ts';

/** A stretch of a text: an abbreviation, or what stands between. */
export interface Piece<A> {
  readonly text: string;
  readonly abbreviation: A | null;
}

/** What makes a word longer. */
const LETTER = '[\\p{L}\\p{M}\\p{N}_]';

/**
 * A text in pieces, which together are the text: the abbreviations in it, as written and as whole
 * words only, the longest where several begin, and the words between. Empty for an empty text.
 */
export function abbreviationsIn<A extends Pick<Abbreviation, 'short'>>(
  text: string,
  abbreviations: readonly A[],
): readonly Piece<A>[] {
  const byShort = new Map(abbreviations.map((each) => [each.short, each]));
  const pieces: Piece<A>[] = [];
  let done = 0;
  for (const { index, short } of foundIn(text, [...byShort.keys()])) {
    if (index > done) pieces.push({ text: text.slice(done, index), abbreviation: null });
    pieces.push({ text: short, abbreviation: byShort.get(short) ?? null });
    done = index + short.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), abbreviation: null });
  return pieces;
}

function foundIn(
  text: string,
  shorts: readonly string[],
): readonly { readonly index: number; readonly short: string }[] {
  if (shorts.length === 0) return [];
  const longestFirst = [...shorts].sort((a, b) => b.length - a.length).map(escaped);
  // What stands before is matched too, since older browsers can't look behind.
  const pattern = `(^|(?!${LETTER})[^])(${longestFirst.join('|')})(?!${LETTER})`;
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => {
    const [, before = '', short = ''] = match;
    return { index: match.index + before.length, short };
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
