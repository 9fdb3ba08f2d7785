import { compileEdition, type EditionFile } from '../edition.ts';
import type { Issue } from '../issue.ts';
import { isRuleId, RULES, type RuleId } from '../rules/rules.ts';
import { mendFile } from './mend-file.ts';

/** A file whose text changes. */
export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What can be mended of an edition's files without judgement. */
export interface Mended {
  readonly files: readonly MendedFile[];
  /** The paths of files that were left as they are, for a mend would break something else in them. */
  readonly left: readonly string[];
}

/**
 * Mends winding, open rings, decimals and a "crs" that says nothing new, where issues tell of them.
 * A mend that brings an error about (two positions that become one by rounding) is not made.
 */
export function mendEdition(files: readonly EditionFile[], issues: readonly Issue[]): Mended {
  const rulesOf = new Map<string, Set<RuleId>>();
  for (const { file, rule } of issues) {
    if (!isRuleId(rule) || RULES[rule].canMend !== true) continue;
    const rules = (rulesOf.get(file) ?? new Set()).add(rule);
    // Which way an open ring runs can only be seen when it is closed.
    if (rule === 'rings-closed') rules.add('rings-winding');
    rulesOf.set(file, rules);
  }
  const changed = files.flatMap((file): MendedFile[] => {
    const rules = rulesOf.get(file.path);
    if (rules === undefined || !('text' in file)) return [];
    // A byte order mark is no JSON, and stays.
    const mark = /^\uFEFF?/.exec(file.text)?.[0] ?? '';
    const after = mark + mendFile(file.text.slice(mark.length), rules);
    return after === file.text ? [] : [{ path: file.path, before: file.text, after }];
  });
  const left = changed.filter((file) => isWorse(file, files, issues)).map(({ path }) => path);
  return { files: changed.filter(({ path }) => !left.includes(path)), left };
}

/** Whether a file has more errors of some rule after its mends than before. */
function isWorse(
  { path, after }: MendedFile,
  files: readonly EditionFile[],
  issues: readonly Issue[],
): boolean {
  const mended = files.map((file) => (file.path === path ? { path, text: after } : file));
  const now = errorsByRule(compileEdition(mended).issues, path);
  const then = errorsByRule(issues, path);
  return [...now].some(([rule, count]) => count > (then.get(rule) ?? 0));
}

function errorsByRule(issues: readonly Issue[], path: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file, rule, severity } of issues) {
    if (file === path && severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
