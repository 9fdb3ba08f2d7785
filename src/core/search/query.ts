import { unglued, withoutArticles } from './articles.ts';
import { joined, wordsOf, type Letters } from './fold.ts';
import { soundOf } from './sound.ts';

/** A query or a name in the three forms in which they are compared, each also run together. */
export interface Words {
  /** Folded. */
  readonly words: readonly string[];
  readonly full: Letters;
  /** Without articles. */
  readonly bareWords: readonly string[];
  readonly bare: Letters;
  /** As they sound, without articles. */
  readonly soundWords: readonly string[];
  readonly sound: Letters;
}

/** A reader who pastes a paragraph still finds it; nobody means more than this, in UTF-16 units. */
const LONGEST = 2000;

/** A query or a name, folded; null where it has no letter or digit, or is far too long. */
export function parseWords(text: string): Words | null {
  const words = text.length > LONGEST ? [] : wordsOf(text);
  if (words.length === 0) return null;
  const bareWords = withoutArticles(words);
  const soundWords = bareWords.map((word) => soundOf(unglued(word)));
  const full = joined(words);
  const bare = joinedUnless(bareWords, words, full);
  const sound = joinedUnless(soundWords, bareWords, bare);
  return { words, bareWords, soundWords, full, bare, sound };
}

/** Most names have the same letters in two of the three forms, or in all. */
function joinedUnless(words: readonly string[], same: readonly string[], known: Letters): Letters {
  const isKnown = words.length === same.length && words.every((word, i) => word === same[i]);
  return isKnown ? known : joined(words);
}
