import { issueAt, type Report } from './report.ts';
import type { RuleId } from './rules/rules.ts';
import { spotterOf } from './spotter.ts';

/** A character that has no business in a text, with the rule that it breaks. */
interface Amiss {
  readonly character: string;
  /** Of the text, in UTF-16 units. */
  readonly index: number;
  readonly rule: RuleId;
  readonly message: string;
}

/** Control characters but tab and line ends, and the marks that turn the direction of text about. */
const CONTROLS =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069';

/**
 * Soft hyphens, marks of direction, spaces of no width, empty letters, line ends that editors do not
 * show. Joiners (U+200C, U+200D) are left out: Persian and Indian scripts need them.
 */
const UNSEEN =
  '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E\\u200B\\u200E\\u200F\\u2028\\u2029\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB';

/** White space, and what has no width. */
const BLANKS = new RegExp(`[\\s\\u200C\\u200D${UNSEEN}]`, 'g');

const HALVES = '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])';

const CONTROL = new RegExp(`[${CONTROLS}]`);
const HALF = new RegExp(HALVES);
const AMISS = new RegExp(`[${CONTROLS}${UNSEEN}]|${HALVES}`, 'g');

/** What is neither a sign of ASCII that is seen nor its white space: an expression finds none soonest. */
const FOREIGN = /[^ -~\t\r\n]/;

/** By code unit, 1 for what needs the expression's judgement: it is slow on long texts. */
const SUSPECTS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  String.fromCharCode(code).search(AMISS) < 0 ? 0 : 1,
);

/** What can't be seen in an editor must not change what readers see. */
export function checkPlainCharacters(file: string, text: string, report: Report): void {
  const found = charactersAmiss(text);
  if (found.length === 0) return;
  const spotAt = spotterOf(file, text);
  for (const { index, rule, message } of found) report(issueAt(spotAt(index), rule, message));
}

/** Whether a text has anything that a reader sees. */
export function isVisible(text: string): boolean {
  return text.replace(BLANKS, '') !== '';
}

/** The characters of a text that can't be seen, or are none. */
export function charactersAmiss(text: string): readonly Amiss[] {
  if (!hasSuspect(text)) return [];
  return [...text.matchAll(AMISS)].map(({ 0: character, index }) => {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (HALF.test(character)) {
      const message = `Half a character (${code}) stands here. Write the character anew.`;
      return { character, index, rule: 'whole-characters', message };
    }
    const message = `An invisible ${CONTROL.test(character) ? 'control ' : ''}character (${code}) stands here. Remove it.`;
    const rule = CONTROL.test(character) ? 'plain-characters' : 'visible-characters';
    return { character, index, rule, message };
  });
}

function hasSuspect(text: string): boolean {
  const foreign = text.search(FOREIGN);
  if (foreign < 0) return false;
  for (let at = foreign; at < text.length; at++) {
    if (SUSPECTS[text.charCodeAt(at)] === 1) return true;
  }
  return false;
}
