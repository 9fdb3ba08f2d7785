import type { Issue } from './issue.ts';
import { RULES, type RuleId } from './rules/rules.ts';

/** Where something stands in a file of the edition; line and column from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Takes an issue down; parsers and checks go on after it. */
export type Report = (issue: Issue) => void;

/** An issue as grave as its rule is by itself; an edition may have other ideas. */
export function issueAt({ file, line, column }: Spot, rule: RuleId, message: string): Issue {
  return { file, line, column, rule, severity: RULES[rule].severity, message };
}
