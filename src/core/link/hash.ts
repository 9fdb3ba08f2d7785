import { foldOf, foldWord, kindOf, LETTER, MUTE } from './letters.ts';

/** Where the hash of a word begins. */
export const SEED = 0x811c9dc5 | 0;

/** One unit more (FNV-1a, by units instead of bytes). */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a word that is folded already. */
export function hashOfFolded(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i++) hash = hashed(hash, folded.charCodeAt(i));
  return hash;
}

/** The hash of a stretch of a text, one word, as that of the word when it is folded. */
export function hashOfWord(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === LETTER) hash = hashed(hash, foldOf(unit));
    else if (kind !== MUTE) return hashOfFolded(foldWord(text.slice(start, end)));
  }
  return hash;
}

/** Whether a stretch of a text, one word, is the folded word. */
export function isSameWord(text: string, start: number, end: number, folded: string): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === MUTE) continue;
    // A letter may differ only because a mark follows it: the whole word decides.
    if (kind !== LETTER || foldOf(unit) !== folded.charCodeAt(at)) {
      return foldWord(text.slice(start, end)) === folded;
    }
    at += 1;
  }
  return at === folded.length;
}
