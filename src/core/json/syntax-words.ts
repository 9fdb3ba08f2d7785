import { printParseErrorCode, type ParseError } from 'jsonc-parser';

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON value. Texts and names stand in double quotes.',
  InvalidNumberFormat: 'This is no JSON number.',
  PropertyNameExpected:
    'A member name in double quotes is wanted here. Is there a comma too many before it?',
  ValueExpected: 'A value is wanted here. Is there a comma too many before it?',
  ColonExpected: 'A colon is missing here, between the name and the value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'The closing brace "}" is missing.',
  CloseBracketExpected: 'The closing bracket "]" is missing.',
  EndOfFileExpected: 'The JSON value is complete before this. Remove what follows.',
  InvalidCommentToken: 'JSON has no comments. Remove it.',
  UnexpectedEndOfComment: 'JSON has no comments. Remove it.',
  UnexpectedEndOfString: 'The text that begins here has no closing double quote on its line.',
  UnexpectedEndOfNumber: 'The number that begins here breaks off.',
  InvalidUnicode: 'After "\\u" four hexadecimal digits are wanted.',
  InvalidEscapeCharacter:
    'A backslash in this text begins no JSON escape. Write "\\\\" for a backslash.',
  InvalidCharacter: 'This text holds a control character. Write a tab as "\\t".',
};

/** A syntax error in plain words, and before what text it stands. */
export function syntaxWords(text: string, mistake: ParseError): string {
  const words = WORDS[printParseErrorCode(mistake.error)] ?? 'This is no JSON.';
  const found = text.slice(mistake.offset, mistake.offset + 20).split(/[\r\n]/)[0] ?? '';
  return found === '' ? `At the line's end: ${words}` : `At \`${found}\`: ${words}`;
}
