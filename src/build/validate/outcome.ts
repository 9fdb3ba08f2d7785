import type { Compiled, EditionFile } from '../../core/edition.ts';
import type { Issue } from '../../core/issue.ts';

/** An edition's directory with its files and the verdict on them. */
export interface Outcome {
  /** As it was asked for. */
  readonly directory: string;
  readonly files: readonly EditionFile[];
  readonly compiled: Compiled;
}

/** `2 problems in 1 file: 1 error, 1 warning`. */
export function countsOf(issues: readonly Issue[]): string {
  const files = new Set(issues.map((issue) => issue.file)).size;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return `${count(issues.length, 'problem')} in ${count(files, 'file')}: ${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`;
}

/** The last line: whether the edition is good, and what it holds or has wrong. */
export function summaryOf({ compiled, directory }: Outcome): string {
  const { issues } = compiled;
  if (!compiled.ok) return `${countsOf(issues)}.`;
  const { places, headline, passages } = compiled.edition;
  const mentions = places.flatMap((place) => place.mentions).length;
  const passageCount = [headline, ...passages].length;
  const warnings = issues.length === 0 ? '' : ` It has ${countsOf(issues)}.`;
  return `${directory} is good: ${count(places.length, 'place')}, ${count(mentions, 'mention')}, ${count(passageCount, 'passage')}.${warnings}`;
}

/** A number with its noun: `1 file`, `2 files`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
