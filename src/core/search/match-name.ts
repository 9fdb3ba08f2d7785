import { atWordStart, type Letters } from './fold.ts';
import type { Words } from './query.ts';

/** How well a name answers a query, best first; null where it does not. */
export type Rank = 'same' | 'sounds the same' | 'begins a word' | 'sounds like the start of a word';

export const RANKS: readonly Rank[] = [
  'same',
  'sounds the same',
  'begins a word',
  'sounds like the start of a word',
];

/** With fewer letters than this, half the gazetteer sounds alike. */
export const AUDIBLE = 4;

/** How a name answers a query. Of several words each must begin a word of the name, in any order. */
export function rankOf(name: Words, query: Words): Rank | null {
  if (name.full.letters === query.full.letters) return 'same';
  if (name.bare.letters === query.bare.letters) return 'same';
  const isAudible = query.sound.letters.length >= AUDIBLE;
  if (isAudible && name.sound.letters === query.sound.letters) return 'sounds the same';
  if (atWordStart(name.full, query.full.letters) >= 0) return 'begins a word';
  if (begins(name.bare, query.bare, query.bareWords)) return 'begins a word';
  if (isAudible && begins(name.sound, query.sound, query.soundWords)) {
    return 'sounds like the start of a word';
  }
  return null;
}

function begins(name: Letters, query: Letters, words: readonly string[]): boolean {
  if (atWordStart(name, query.letters) >= 0) return true;
  return words.length > 1 && words.every((word) => atWordStart(name, word) >= 0);
}
