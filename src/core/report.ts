import type { Issue } from './issue.ts';

/** Where something stands in a file of the edition; line and column from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Takes an issue down; parsers and checks go on after it. */
export type Report = (issue: Issue) => void;

/** An issue that stops the build. */
export function errorAt(spot: Spot, rule: string, message: string): Issue {
  return issueAt(spot, rule, 'error', message);
}

/** An issue that an editor should look at, but that stops nothing. */
export function warningAt(spot: Spot, rule: string, message: string): Issue {
  return issueAt(spot, rule, 'warning', message);
}

function issueAt(spot: Spot, rule: string, severity: Issue['severity'], message: string): Issue {
  return { file: spot.file, line: spot.line, column: spot.column, rule, severity, message };
}
