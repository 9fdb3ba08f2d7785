import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { parseJson } from '../../src/core/json/parse-json.ts';
import { plainOf } from '../../src/core/json/plain.ts';
import { testSlips } from './slips.ts';

function parse(text: string): { value: unknown; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const node = parseJson('x.json', text, (issue) => issues.push(issue));
  return { value: node && plainOf(node), issues };
}

/** `line:column message` of the one issue. */
function mistake(text: string): string {
  const { value, issues } = parse(text);
  expect(value).toBeNull();
  expect(issues).toHaveLength(1);
  return issues.map(({ line, column, message }) => `${line}:${column} ${message}`).join();
}

describe('parseJson', () => {
  test.each([
    ['{"a": 1,}', '1:9 At `}`: A member name in double quotes is wanted here.'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3 At `"b": 2`: A comma is missing before this.'],
    ['[1, 2', '1:6 At the line\'s end: The closing bracket "]" is missing.'],
    ['[1, 2,]', '1:7 At `]`: A value is wanted here.'],
    ['{"a": {}', '1:9 At the line\'s end: The closing brace "}" is missing.'],
    ['{"a" 1}', '1:6 At `1}`: A colon is missing here'],
    ['{a: 1}', '1:2 At `a: 1}`: This is no JSON value. Texts and names stand in double quotes.'],
    ['// note\n{}', '1:1 At `// note`: JSON has no comments.'],
    ['{"a": "x\n"}', '1:7 At `"x`: The text that begins here has no closing double quote'],
    ['["\\q"]', '1:2 At `"\\q"]`: A backslash in this text begins no JSON escape.'],
    ['["\\u12"]', '1:2 At `"\\u12"]`: After "\\u" four hexadecimal digits'],
    ['["a\tb"]', '1:2 At `"a\tb"]`: This text holds a control character.'],
    ['[1.]', '1:2 At `1.]`: The number that begins here breaks off.'],
    ['[01]', '1:3 At `1]`: A comma is missing'],
    ['{} {}', '1:4 At `{}`: The JSON value is complete before this.'],
    ['', '1:1 The file is empty.'],
    [' \r\n ', '1:1 The file is empty.'],
    ['\uFEFF{}', '1:1 The file begins with a byte order mark.'],
    ['['.repeat(65) + ']'.repeat(65), '1:65 Lists or objects are nested more than 64 deep'],
    ['['.repeat(200_000), '1:65 Lists or objects are nested more than 64 deep'],
  ])('a mistake in plain words, %#', (text, wanted) => {
    expect(mistake(text)).toContain(wanted);
  });

  test('lines end with LF, CR LF or CR', () => {
    expect(mistake('[\n\r\n\r  nope]')).toContain('4:3 ');
  });

  test('a member twice is reported where it stands again', () => {
    const { issues } = parse('{"a": 1,\n "a": 2}');
    expect(issues).toMatchObject([{ line: 2, column: 2, rule: 'unique-members' }]);
    expect(issues[0]?.message).toContain('on line 1');
  });

  test('a member named __proto__ is an ordinary member', () => {
    const { value } = parse('{"__proto__": {"a": 1}, "constructor": null}');
    expect(Object.entries(value ?? {})).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', null],
    ]);
  });

  test('what it takes is what JSON.parse takes, and has the same value', () => {
    const alphabet = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"b"',
      '1',
      '-',
      '.5',
      'e3',
      'null',
      ' ',
    ];
    let seed = 7;
    const next = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    let good = 0;
    for (let round = 0; round < 20_000; round++) {
      const length = 1 + next(9);
      const text = Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
      let wanted: unknown;
      let isJson = true;
      try {
        wanted = JSON.parse(text);
      } catch {
        isJson = false;
      }
      const { value, issues } = parse(text);
      const isTaken = issues.every(({ rule }) => rule === 'unique-members');
      expect(isTaken, text).toBe(isJson);
      if (isJson) expect(value, text).toEqual(wanted);
      good += isJson ? 1 : 0;
    }
    expect(good).toBeGreaterThan(500);
  });
});

describe('a syntax error in an edition', () => {
  testSlips('sources.json', [
    {
      slip: 'a comment',
      from: '"licence": "CC0",',
      to: '"licence": "CC0" ▸/* free */,',
      rules: ['json-syntax'],
    },
    {
      slip: 'a member twice',
      from: '"licence": "CC0",',
      to: '"licence": "CC0", ▸"licence": "MIT",',
      rules: ['unique-members'],
      says: 'stands here already, on line 6',
    },
  ]);
});
