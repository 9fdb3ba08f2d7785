/** A stretch of text in one script, in the order of reading. */
export interface ScriptRun {
  readonly text: string;
  readonly isArabic: boolean;
}

/** Turns what stands beside it to the right-to-left side, and is not seen (Unicode UAX 9). */
const RIGHT_TO_LEFT_MARK = '\u200f';

const ARABIC = '[\\u0600-\\u06ff\\u0750-\\u077f\\ufb50-\\ufdff\\ufe70-\\ufefc]';
const LATIN = /[A-Za-z\u00c0-\u024f]/;
const STRETCH = new RegExp(`${ARABIC}(?:[^A-Za-z\\u00c0-\\u024f]*${ARABIC})*`, 'g');

/** Whether Arabic letters stand in the text. */
export function hasArabic(text: string): boolean {
  return text.search(STRETCH) >= 0;
}

/** Whether the first letter of a text is Arabic. */
export function beginsInArabic(text: string): boolean {
  const [arabic, latin] = [text.search(STRETCH), text.search(LATIN)];
  return arabic >= 0 && (latin < 0 || arabic < latin);
}

/**
 * Text by script. Digits and marks go with the Arabic where Arabic stands on both sides or where
 * there is no Latin; else, like blanks round the Arabic, with the Latin.
 */
export function scriptRuns(text: string): readonly ScriptRun[] {
  if (!hasArabic(text)) return [{ text, isArabic: false }];
  const stretches = LATIN.test(text) ? text.matchAll(STRETCH) : text.matchAll(/\S.*\S|\S/g);
  const runs: ScriptRun[] = [];
  let done = 0;
  for (const match of stretches) {
    if (match.index > done) runs.push({ text: text.slice(done, match.index), isArabic: false });
    runs.push({ text: match[0], isArabic: true });
    done = match.index + match[0].length;
  }
  return done === text.length ? runs : [...runs, { text: text.slice(done), isArabic: false }];
}

/** Arabic for a line that runs left to right: marks at its ends stay on their side of it. */
export function embedded(arabic: string): string {
  const isBetweenLetters = /^\p{L}.*\p{L}$/su.test(arabic);
  return arabic.length === 1 || isBetweenLetters
    ? arabic
    : RIGHT_TO_LEFT_MARK + arabic + RIGHT_TO_LEFT_MARK;
}
