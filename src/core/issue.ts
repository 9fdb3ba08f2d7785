/** Something that an editor has to fix. */
export interface Issue {
  /** The path within the edition's directory, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** kebab-case, named for what it demands: `rings-closed`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, with the value, and what to do: whole sentences. */
  readonly message: string;
}

/** By file, then line, then column, then rule. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule)
  );
}

/** `geodata/article.md:12:5 error known-place: …`, the form that editors and terminals link. */
export function formatIssue(issue: Issue, directory: string): string {
  const path = directory === '' ? issue.file : `${directory.replace(/\/+$/, '')}/${issue.file}`;
  return `${path}:${issue.line}:${issue.column} ${issue.severity} ${issue.rule}: ${issue.message}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
