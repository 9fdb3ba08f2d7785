/** The start of words that run from left to right by themselves, and their end (Unicode, UAX 9). */
const ISOLATE = '\u2066';
const END = '\u2069';

/** A stretch of a sentence. */
export interface Piece {
  readonly text: string;
  /** Whether it is in the edition's own language, not in the page's. */
  readonly own: boolean;
}

/** Marks words within a sentence as the edition's own. A plain text is so shown in right order, too. */
export function isolated(words: string): string {
  return `${ISOLATE}${words}${END}`;
}

/** A sentence in pieces, by its marks. */
export function piecesOf(sentence: string): readonly Piece[] {
  return sentence
    .split(ISOLATE)
    .flatMap((part, i) => {
      const end = i === 0 ? -1 : part.indexOf(END);
      const own = { text: part.slice(0, Math.max(0, end)), own: true };
      return [own, { text: part.slice(end + 1), own: false }];
    })
    .filter(({ text }) => text !== '');
}

/** A sentence without its marks, as one would paste it elsewhere. */
export function plainOf(sentence: string): string {
  return piecesOf(sentence)
    .map(({ text }) => text)
    .join('');
}
