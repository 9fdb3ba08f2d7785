/** A piece of a line; a tied one is not to be broken. */
export interface Tied {
  readonly text: string;
  readonly tied: boolean;
}

/**
 * A line in pieces, letter for letter: a word of one letter stays with the word after it, so that no
 * line of a headline ends in a lone "A".
 */
export function tiedPieces(line: string): readonly Tied[] {
  return line
    .split(/\b(\p{L} \S+)/u)
    .map((text, i) => ({ text, tied: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
