import { expect, test } from 'vitest';
import { compileEdition, type EditionFile } from '../../src/core/edition.ts';
import { goodFiles } from './good-edition.ts';

let seed = 20160926;
const next = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
const oneOf = <T>(items: readonly T[], fallback: T): T => items[next(items.length)] ?? fallback;

const VALUES = ['null', '7', '-1e999', '""', '"__proto__"', '[]', '[[]]', '{}', 'true', '[null]'];
const PIECES = [
  '*',
  '[',
  '](place:',
  '"',
  '\n\n',
  '# ',
  '- ',
  '<',
  '---\n',
  '\u0000',
  '\uFEFF',
  '{',
];

/** What slips, merges and broken tools do to a text. */
const MISHAPS: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, next(text.length)),
  (text) => text.slice(next(text.length)),
  (text) => splice(text, next(text.length), 1, String.fromCharCode(32 + next(95))),
  (text) => splice(text, next(text.length), 1 + next(40), ''),
  (text) => splice(text, next(text.length), 0, oneOf(PIECES, '')),
  (text) => splice(text, next(text.length), 0, text.slice(next(text.length)).slice(0, 200)),
  // A value of another type.
  (text) => replaceAny(text, /(?<=: )("[^"]*"|-?[\d.]+|null|true|\[[^\]]*\])/g, oneOf(VALUES, '0')),
  (text) => replaceAny(text, /-?\d+\.\d+/g, oneOf(['0', '200', '-95.5', '1e999', 'null'], '0')),
  // A member renamed or doubled.
  (text) => replaceAny(text, /"[a-zA-Z:]+"(?=:)/g, oneOf(['"x"', '"id"', '"type"'], '"y"')),
  // A position or a ring left out.
  (text) => replaceAny(text, /, \[-?\d[^\]]*\]/g, ''),
  (text) => replaceAny(text, /"(Point|LineString|Polygon|MultiLineString)"/g, '"MultiPolygon"'),
];

function splice(text: string, at: number, length: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + length);
}

function replaceAny(text: string, pattern: RegExp, piece: string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[next(Math.max(1, found.length))];
  return one ? splice(text, one.index, one[0].length, piece) : text;
}

test('whatever happens to the files, there are issues inside them, and never an exception', () => {
  let broken = 0;
  for (let round = 0; round < 1000; round++) {
    const victim = next(goodFiles.length);
    const files: readonly EditionFile[] = goodFiles.map(({ path, text }, i) => {
      let hurt = text;
      if (i === victim) for (let n = next(3); n >= 0; n--) hurt = oneOf(MISHAPS, String)(hurt);
      return { path, text: hurt };
    });
    const compiled = compileEdition(files);
    broken += compiled.ok ? 0 : 1;
    for (const { file, line, column, message } of compiled.issues) {
      const found = files.find(({ path }) => path === file);
      const lines = found && 'text' in found ? found.text.split(/\r\n?|\n/) : [];
      const where = `${file}:${line}:${column} ${message}`;
      expect(line, where).toBeGreaterThanOrEqual(1);
      expect(line, where).toBeLessThanOrEqual(lines.length);
      expect(column, where).toBeGreaterThanOrEqual(1);
      expect(column, where).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      expect(message.length, where).toBeGreaterThan(10);
    }
    if (compiled.ok) {
      // What passes the checks can be drawn: every place is somewhere, or says why not.
      for (const place of compiled.edition.places) {
        expect(place.bounds === null).toBe(place.unlocated !== null);
      }
    }
  }
  expect(broken).toBeGreaterThan(500);
});
