import { expect, test } from 'vitest';
import { compileEdition } from '../../src/core/edition.ts';
import type { Issue } from '../../src/core/issue.ts';
import { withSlip, type GoodPath } from './good-edition.ts';

/** What an editor does wrong, and the issues that must come of it: exactly these, exactly there. */
export interface Case {
  readonly slip: string;
  readonly from: string;
  /** With a `▸` before every value that an issue must point at. */
  readonly to: string;
  /** The rules, in the order of the marks; `warning:` before those that stop nothing. */
  readonly rules: readonly string[];
  /** A part of the first message. */
  readonly says?: string;
  /** What it brings about elsewhere: `file:line:column rule`. */
  readonly also?: readonly string[];
}

/** One test a slip. */
export function testSlips(file: GoodPath, cases: readonly Case[]): void {
  test.each(cases)(`${file}: $slip`, ({ from, to, rules, says, also = [] }) => {
    const { files, spots } = withSlip({ file, from, to });
    const { ok, issues } = compileEdition(files);
    const wanted = spots.map((spot, i) => `${spot.file}:${spot.line}:${spot.column} ${rules[i]}`);
    expect(issues.map(shown)).toEqual([...wanted, ...also].sort(byPlace));
    expect(spots).toHaveLength(rules.length);
    expect(ok).toBe([...rules, ...also].every((rule) => rule.includes('warning:')));
    const own = issues.filter((issue) => issue.file === file).map((issue) => issue.message);
    if (says !== undefined) expect(own.join('\n')).toContain(says);
    for (const { message } of issues) expect(message).toMatch(/^\S[^]*[.?]$/);
  });
}

function shown({ file, line, column, rule, severity }: Issue): string {
  const prefix = severity === 'warning' ? 'warning:' : '';
  return `${file}:${line}:${column} ${prefix}${rule}`;
}

/** As a person sorts lines and columns: 9 before 10. */
function byPlace(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
