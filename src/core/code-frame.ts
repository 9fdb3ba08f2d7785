import type { Issue } from './issue.ts';

/** As much of a line as fits beside its number in most windows. */
const WIDEST = 96;

/** What would shift the columns, or turn them about, where it is shown. */
const UNSHOWN =
  /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The line of an issue with the one before it, and a caret beneath its column; '' beyond the text. */
export function codeFrame(lines: readonly string[], { line, column }: Issue): string {
  const own = lines[line - 1];
  if (own === undefined || own === '') return '';
  const gutter = String(line).length;
  const { shown, caret } = stretch(own, column - 1);
  const before = lines[line - 2];
  const above =
    before === undefined ? [] : [`  ${pad(line - 1, gutter)} | ${stretch(before, 0).shown}`];
  return [
    ...above,
    `> ${pad(line, gutter)} | ${shown}`,
    `  ${' '.repeat(gutter)} | ${' '.repeat(caret)}^`,
  ].join('\n');
}

/** A text's lines, which end with LF, CR LF or CR. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}

/** The part of a line round a column, and where the column is in it, in characters. */
export function stretch(
  line: string,
  column: number,
): { readonly shown: string; readonly caret: number } {
  const start =
    line.length <= WIDEST ? 0 : Math.max(0, Math.min(column - 40, line.length - WIDEST));
  const head = start > 0 ? '…' : '';
  const tail = start + WIDEST < line.length ? '…' : '';
  const shown = line.slice(start, start + WIDEST).replace(UNSHOWN, ' ');
  const caret = [...(head + line.slice(start, column))].length;
  return { shown: (head + shown + tail).trimEnd(), caret };
}

function pad(number: number, width: number): string {
  return String(number).padStart(width);
}
