import { foldWord } from './letters.ts';
import { hasCapital, isCapitals } from './letter-case.ts';
import { readWord, widthOf } from './read-word.ts';

const APOSTROPHE = /['’‘‛`´′＇ʹʻʼʽʾʿˈˊˋ՚]/;
const HYPHEN = /[-‐‑﹣－]/;
/** Signs of mailboxes, file names and tags: what stands beside them is no word of a sentence. */
const TECHNICAL = /[@#_$]/;
/** What an article or a preposition leaves before an apostrophe: “l’Euphrate”, “dell’Eufrate”. */
const ELISIONS = /^(d|l|qu|un|dell|all|dall|nell|sull)$/;
/** What English leaves after one: “Aleppo’s”, “Aleppo’d”. */
const ENDINGS = /^(s|d|ll|ve|re)$/;
const PREFIXES =
  /^(anti|ex|inter|intra|mid|non|north|south|east|west|post|pre|pro|sub|trans|central|upper|lower|neo|un)$/;

/** How far back a word before a name is looked for. */
const BACK = 24;

/**
 * Whether a name may begin here: not within a longer word, as “Brien” is in “O’Brien” and “Avon” in
 * “Stratford-upon-Avon”.
 * @param lastEnd the end of the name found before, which a hyphen may tie to this one
 */
export function mayBegin(text: string, start: number, from: number, lastEnd: number): boolean {
  const before = text.charAt(start - 1);
  if (start <= from || /\s/.test(before)) return true;
  if (TECHNICAL.test(before)) return false;
  const isApostrophe = APOSTROPHE.test(before);
  if (!isApostrophe && !HYPHEN.test(before)) return true;
  if (lastEnd === start - 1) return !isApostrophe;
  const word = wordBefore(text, start - 1, from);
  if (word === null) return true;
  return isApostrophe
    ? ELISIONS.test(word.folded)
    : isShortForm(text.slice(word.start, start - 1)) ||
        (PREFIXES.test(word.folded) && !HYPHEN.test(text.charAt(word.start - 1)));
}

/** @param isName whether a name begins at an offset */
export function mayEnd(
  text: string,
  end: number,
  to: number,
  isName: (at: number) => boolean,
): boolean {
  if (end >= to) return true;
  const after = text.charAt(end);
  if (/[\s,;]/.test(after)) return true;
  if (TECHNICAL.test(after)) return false;
  if (end + 1 >= to || widthOf(text, end + 1) === 0) return true;
  const next = readWord(text, end + 1, to);
  if (next === null) return true;
  const word = text.slice(next.start, next.end);
  if (after === '.') return hasCapital(word);
  if (APOSTROPHE.test(after)) return ENDINGS.test(foldWord(word));
  if (!HYPHEN.test(after)) return true;
  const goesOn = HYPHEN.test(text.charAt(next.end)) && widthOf(text, next.end + 1) > 0;
  return (!hasCapital(word) && !goesOn) || isShortForm(word) || isName(next.start);
}

/** As “NATO”: what a hyphen ties to it stands beside it, and forms no name with it. */
function isShortForm(word: string): boolean {
  return word.length > 1 && isCapitals(word);
}

/** The word that ends at an offset; null where no word does. */
function wordBefore(text: string, end: number, from: number) {
  let start = end;
  while (start > from && end - start < BACK && widthOf(text, start - 1) > 0) start -= 1;
  return start === end ? null : { start, folded: foldWord(text.slice(start, end)) };
}
