import { attempt } from '../attempt.ts';
import { issueAt, type Report } from '../report.ts';
import { countMembers } from './count-members.ts';
import { located } from './located-node.ts';
import type { Json, JsonNode } from './node.ts';
import { checkNumbers } from './number-rules.ts';
import { scan } from './scan.ts';
import { Source } from './source.ts';
import { syntaxMistake } from './syntax-mistake.ts';
import { syntaxWords } from './syntax-words.ts';
import { checkEscaped } from './text-rules.ts';
import { checkUniqueMembers } from './unique-members.ts';

/** Deeper than any GeoJSON, and far from what a stack can hold. */
const DEEPEST = 64;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Strict JSON (RFC 8259) to positioned values. Null, with the first mistake reported, for a text that
 * is no JSON: what follows a syntax error is guesswork.
 */
export function parseJson(file: string, text: string, report: Report): JsonNode | null {
  const source = new Source(file, text);
  const refuse = (offset: number, message: string): null => {
    report(issueAt(source.spotAt(offset), 'json-syntax', message));
    return null;
  };
  if (text.trim() === '') return refuse(0, 'The file is empty. It must hold JSON.');
  if (text.startsWith(BYTE_ORDER_MARK)) {
    return refuse(0, 'The file begins with a byte order mark. Save it as UTF-8 without one.');
  }
  const { members, tooDeep, numbers } = scan(text, DEEPEST);
  if (tooDeep !== null) {
    const message = `Lists or objects are nested more than ${DEEPEST} deep here. Flatten them.`;
    return refuse(tooDeep, message);
  }
  const parsed = attempt((): Json => JSON.parse(text));
  if (!parsed.ok) {
    const mistake = syntaxMistake(text);
    if (mistake === null) return refuse(0, `This is no JSON: ${parsed.reason}. Correct it.`);
    return refuse(mistake.offset, syntaxWords(text, mistake));
  }
  const root = located(source, null, '', parsed.value);
  checkNumbers(source, numbers, report);
  if (countMembers(parsed.value) !== members) checkUniqueMembers(source, report);
  checkEscaped(text, root, report);
  return root;
}
