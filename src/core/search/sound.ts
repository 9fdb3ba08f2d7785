/**
 * What is left of a folded Latin word when the habits of those who transliterate Arabic are taken
 * away: one letter for each family of consonants, three vowels (a; i; u), none of them long, nothing
 * doubled. "Ramouseh", "Ramusa" and "Ramoussah" all become "ramusa"; "Dayr" and "Deir" become "dir".
 * Words of other scripts stay as they are. The idea is that of phonetic keys (Soundex, 1918), made
 * for the romanisations in use for Syria (ALA-LC, BGN/PCGN, French and newspapers' own).
 */
export function soundOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const consonants = FAMILIES.reduce(
    (text, [family, letter]) => text.replace(family, letter),
    word,
  );
  // "Wadi" and "Yusuf" begin with a consonant; anywhere else w and y belong to the vowels about them.
  const head = /^[wy][aeiou]/.test(consonants) ? consonants.slice(0, 1) : '';
  const vowels = consonants.slice(head.length).replace(/[aeiouyw]+/g, vowelOf);
  return (head + vowels).replace(/(.)\1+/g, '$1');
}

/** In this order: a digraph before its letters. `c` is free for "sh" once it is written as k. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/([aeiouyw])h$/, '$1'],
  [/c(?!h)/g, 'k'],
  [/[cs]h/g, 'c'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
];

function vowelOf(run: string): string {
  if (/[ouw]/.test(run)) return 'u';
  return /[iy]|ee/.test(run) ? 'i' : 'a';
}
