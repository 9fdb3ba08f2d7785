import { scriptRuns, type ScriptRun } from './script.ts';

/** What opens and ends a stretch that keeps its own direction, whatever stands round it (UAX 9). */
const ISOLATES = /[\u2066\u2067\u2069]/g;
const ISOLATED = /([\u2066\u2067])([^\u2066\u2067\u2069]*)\u2069/gu;
const LEFT_TO_RIGHT = '\u2066';

/** A text as it is seen and measured: marks of direction take no room. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}

/** A part of a text, and whether it runs right to left. */
interface Directed {
  readonly text: string;
  readonly isReversed: boolean;
}

/** A text by its isolates, in the order of reading; all else runs as the line does. */
function directed(text: string, isReversed: boolean): readonly Directed[] {
  const parts: Directed[] = [];
  let done = 0;
  for (const { 0: whole, 1: mark, 2: inner = '', index } of text.matchAll(ISOLATED)) {
    parts.push({ text: text.slice(done, index), isReversed });
    parts.push({ text: inner, isReversed: mark !== LEFT_TO_RIGHT });
    done = index + whole.length;
  }
  return [...parts, { text: text.slice(done), isReversed }].filter((part) => part.text !== '');
}

/**
 * The stretches of a text as they stand from left to right in a line that runs one way or the other.
 * Text in isolates keeps its own direction and goes as one through the line.
 */
export function standingRuns(text: string, isReversed: boolean): readonly ScriptRun[] {
  const parts = directed(text, isReversed).map((part) => {
    const runs = scriptRuns(withoutIsolates(part.text));
    if (!part.isReversed) return runs;
    return runs.flatMap((run) => (run.isArabic ? [run] : strongRuns(run.text))).toReversed();
  });
  return (isReversed ? parts.toReversed() : parts).flat();
}

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };
const STRONG =
  /[A-Za-z\u00c0-\u024f](?:.*[A-Za-z\u00c0-\u024f\d/])?|\d(?:[\d.,:]*\d)?|[^A-Za-z\u00c0-\u024f\d]/gsu;

/**
 * What is not Arabic in a line that runs right to left, apart: words in Latin letters, with all that
 * stands between them, run left to right; a number before them, and marks at either end, take their
 * own places in the line (Unicode UAX 9, rules W7, N1, N2 and L4).
 */
function strongRuns(text: string): readonly ScriptRun[] {
  return (text.match(STRONG) ?? []).map((part) => ({
    text: /[\p{L}\d]/u.test(part)
      ? part
      : part.replace(/[()[\]]/g, (mark) => MIRRORED[mark] ?? mark),
    isArabic: false,
  }));
}
