/**
 * Which characters each kind of font file is for, as `unicode-range` has it. No two overlap, so that
 * a browser, which takes the last file that has a character, and MapLibre, which takes the first,
 * agree.
 */

/** The Latin of western Europe, with its punctuation: what @fontsource calls "latin". */
export const LATIN = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-200A',
  'U+2010-201F',
  'U+2022-205F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
  'U+2215',
];

/** Latin with rarer letters and marks, as transliterations have them: "latin-ext". */
export const LATIN_EXTENDED = [
  'U+0100-0130',
  'U+0132-0151',
  'U+0154-02BA',
  'U+02BD-02C5',
  'U+02C7-02D9',
  'U+02DB',
  'U+02DD-0329',
  'U+1D00-1DBF',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
  'U+2020',
  'U+20A0-20AB',
  'U+20AD-20C0',
  'U+2113',
  'U+2C60-2C7F',
  'U+A720-A7FF',
];

/**
 * The Arabic language: its letters, vowel marks, digits and punctuation, and the presentation forms
 * of its letters, which are what MapLibre's own shaping asks for.
 */
export const ARABIC = [
  'U+060C',
  'U+061B',
  'U+061F',
  'U+0621-063A',
  'U+0640-0655',
  'U+0660-066C',
  'U+0670',
  'U+FE70-FEFC',
];

/** The Arabic script of other languages, such as Persian, Kurdish and Urdu. */
export const ARABIC_EXTENDED = [
  'U+0600-060B',
  'U+060D-061A',
  'U+061C-061E',
  'U+0620',
  'U+063B-063F',
  'U+0656-065F',
  'U+066D-066F',
  'U+0671-06FF',
  'U+0750-077F',
  'U+0870-08FF',
  'U+FB50-FDFF',
];
