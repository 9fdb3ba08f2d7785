import { foldCharacter } from './fold-character.ts';

/** Words run together to one string of letters and digits, so that spaces and hyphens don't count. */
export interface Letters {
  readonly letters: string;
  /** Where in `letters` a word starts, ascending. */
  readonly starts: ReadonlySet<number>;
}

/** A text as it is compared: what case, diacritics, apostrophes and spelling habits don't change. */
export interface Folded extends Letters {
  /** For each letter, where in the text that which it stands for begins and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Folds a text; every letter knows where it comes from. Any text will do, also broken surrogates. */
export function fold(text: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  const starts = new Set<number>();
  let letters = '';
  let atBorder = true;
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    if (MUTE.test(character)) continue;
    const folded = foldCharacter(character);
    if (atBorder && folded !== '') starts.add(letters.length);
    atBorder = folded === '';
    letters += folded;
    for (let i = 0; i < folded.length; i++) {
      from.push(index);
      to.push(index + character.length);
    }
  }
  return { letters, starts, from, to };
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const { letters, starts } = fold(text);
  const borders = [...starts, letters.length];
  return borders.slice(1).map((end, i) => letters.slice(borders[i], end));
}

/** Folded words run together. */
export function joined(words: readonly string[]): Letters {
  const starts = new Set<number>();
  let letters = '';
  for (const word of words) {
    starts.add(letters.length);
    letters += word;
  }
  return { letters, starts };
}

/** Where `wanted` first stands at the start of a word, from an offset on; -1 for nowhere. */
export function atWordStart({ letters, starts }: Letters, wanted: string, from = 0): number {
  let at = letters.indexOf(wanted, from);
  while (at >= 0 && !starts.has(at)) at = letters.indexOf(wanted, at + 1);
  return at;
}

/** A character with its marks. */
const CHARACTER = /\P{M}\p{M}*/gu;

/** Apostrophes, ayn and hamza in their many forms, tatweel, and what is not seen at all. */
const MUTE = /^[\p{Cf}'’‘‛`´′＇ʹʻʼʽʾʿˈˊˋ՚ءـ]/u;
