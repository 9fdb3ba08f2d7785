import type { WordSpan } from './read-word.ts';

/** What a word of a name demands of the same word in a text. */
export type Demand = 'nothing' | 'initial' | 'capitals';

/**
 * What each word of a name demands: a capital where the name has one, capitals throughout for short
 * forms (“US” is not “us”). A small word before others (“The Hague”, “Al Bab”) may have either.
 */
export function demandsOf(words: readonly string[]): readonly Demand[] {
  return words.map((word, i) => {
    if (!hasCapital(word)) return 'nothing';
    if ([...word].length > 1 && isCapitals(word)) return 'capitals';
    return word.length <= 3 && i < words.length - 1 ? 'nothing' : 'initial';
  });
}

/** Whether the words of a text fulfil the demands of a name's. */
export function fulfils(
  text: string,
  spans: readonly WordSpan[],
  demands: readonly Demand[],
): boolean {
  return demands.every((demand, i) => {
    const span = spans[i];
    if (demand === 'nothing' || span === undefined) return true;
    const word = text.slice(span.start, span.end);
    return demand === 'capitals' ? isCapitals(word) : hasCapital(word);
  });
}

/** Whether the first letter is a capital. */
export function hasCapital(word: string): boolean {
  const [first = ''] = word;
  return first.toLowerCase() !== first;
}

/** Whether there are capitals and no small letters. */
export function isCapitals(word: string): boolean {
  return word.toUpperCase() === word && word.toLowerCase() !== word;
}
