import { editsBetween } from '../near-names.ts';
import { AUDIBLE } from './match-name.ts';
import type { Words } from './query.ts';

/**
 * How many edits a misspelt query is away from a name, by the sound of both: as a whole, or word by
 * word. Null where that is too far: one edit from 4 letters on, two from 8 on. What sounds shorter
 * ("zzzz" is one sound) has to be a whole word of the name, and does not make a name by itself.
 */
export function editsAway(name: Words, query: Words): number | null {
  if (!query.soundWords.some(isAudible)) return null;
  const whole = editsWithin(name.sound.letters, query.sound.letters);
  if (whole !== null) return whole;
  let sum = 0;
  for (const word of query.soundWords) {
    const least = leastEdits(name.soundWords, word);
    if (least === null) return null;
    sum += least;
  }
  return sum;
}

const isAudible = (word: string): boolean => word.length >= AUDIBLE;

/** To the nearest of the words; a word that merely begins with it is none away. */
function leastEdits(words: readonly string[], wanted: string): number | null {
  if (isAudible(wanted) && words.some((word) => word.startsWith(wanted))) return 0;
  const near = words.flatMap((word) => editsWithin(word, wanted) ?? []);
  return near.length === 0 ? null : Math.min(...near);
}

/** From this many letters on a word has room for two slips, and for one at its head. */
const LONG = 8;

/** Edits between two words if they are few enough. Counts letters first, as that is far quicker. */
function editsWithin(name: string, wanted: string): number | null {
  const reach = wanted.length < AUDIBLE ? 0 : wanted.length < LONG ? 1 : 2;
  if (Math.abs(name.length - wanted.length) > reach) return null;
  if (wanted.length < LONG && headOf(name) !== headOf(wanted)) return null;
  if (strangers(name, wanted) > reach || strangers(wanted, name) > reach) return null;
  const edits = editsBetween(wanted, name);
  return edits <= reach ? edits : null;
}

/** Few mistake the letter that a name begins with, unless it is a vowel: "Edlib", not "Paris". */
function headOf(word: string): string {
  return word.slice(0, 1).replace(/[aiu]/, 'a');
}

/** How many letters of a word another has not. */
function strangers(word: string, other: string): number {
  let count = 0;
  for (const letter of word) if (!other.includes(letter)) count += 1;
  return count;
}
