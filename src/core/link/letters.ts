/** What a UTF-16 unit is to the reader of words. */
export const BREAK = 0;
/** A letter or digit that is compared as one unit, see `foldOf`. */
export const LETTER = 1;
/** Nothing that is seen: soft hyphens, joiners, marks of direction. */
export const MUTE = 2;
/** Part of a word that must be normalised as a whole: combining marks, ligatures. */
export const ODD = 3;
/** Half of a character: the whole decides. */
export const SURROGATE = 4;
const UNKNOWN = 255;

const WORDLY = /^[\p{L}\p{Nd}\p{M}]$/u;
/** Apostrophes, ayn and hamza: signs between words here, though Unicode counts some as letters. */
const APOSTROPHE = /^[ʹʻʼʽʾʿˈˊˋ՚]$/;
const UNSEEN = /^\p{Cf}$/u;
/** Vowels and finals of Korean syllables, which compose with what stands before. */
const COMPOSING = /^[\p{M}\u1160-\u11FF]$/u;
const PRESENTATION_FORMS = /[\uFB00-\uFFEF]/;

const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
const folds = new Uint16Array(0x10000);

/** One of BREAK, LETTER, MUTE, ODD and SURROGATE; told once, and then looked up. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] ?? BREAK;
  return kind === UNKNOWN ? classify(unit) : kind;
}

/** The form in which a LETTER is compared. */
export function foldOf(unit: number): number {
  return folds[unit] ?? 0;
}

/** Whether a character beyond the first 65536 belongs to words. */
export function isWordly(codePoint: number): boolean {
  return WORDLY.test(String.fromCodePoint(codePoint));
}

/**
 * A word as it is compared: composed (NFC; ligatures and full-width forms taken apart), without case
 * and without what is not seen. Apostrophes and hyphens part words, so that they stand in none.
 */
export function foldWord(word: string): string {
  const seen = word.replace(/\p{Cf}/gu, '');
  const form = PRESENTATION_FORMS.test(seen) ? 'NFKC' : 'NFC';
  return seen.normalize(form).toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
}

function classify(unit: number): number {
  const kind = newKindOf(unit);
  kinds[unit] = kind;
  if (kind === LETTER) folds[unit] = foldWord(String.fromCharCode(unit)).charCodeAt(0);
  return kind;
}

function newKindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (UNSEEN.test(character)) return MUTE;
  if (!WORDLY.test(character) || APOSTROPHE.test(character)) return BREAK;
  const isSimple = foldWord(character).length === 1 && character.normalize('NFC') === character;
  return isSimple && !COMPOSING.test(character) ? LETTER : ODD;
}
