import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { codeFrame, linesOf } from '../../core/code-frame.ts';
import { formatIssue, type Issue } from '../../core/issue.ts';

/** The editor's mistakes as Vite reports errors, in the terminal and in the browser's overlay. */
export class IssuesError extends Error {
  override readonly name = 'IssuesError';
  readonly plugin = 'article-atlas';
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  /** @param issues at least one error */
  constructor(issues: readonly Issue[], directory: string) {
    const lines = formatIssues(issues, directory);
    const count = issues.filter(({ severity }) => severity === 'error').length;
    super(
      `${count} ${count === 1 ? 'thing' : 'things'} to mend in the edition:\n${lines.join('\n')}`,
    );
    const first = issues.find(({ severity }) => severity === 'error') ?? issues[0];
    this.id = `${directory}/${first?.file ?? ''}`;
    this.loc = { file: this.id, line: first?.line ?? 1, column: first?.column ?? 1 };
    // Where in our code it was found says nothing to an editor.
    this.stack = '';
  }
}

/** An issue with its line in the file, its path as seen from where the command was called. */
export function formatIssues(issues: readonly Issue[], directory: string): readonly string[] {
  const near = relative(process.cwd(), directory).replaceAll('\\', '/');
  const shown = near.startsWith('../') ? directory : near;
  return issues.map((issue) => `${formatIssue(issue, shown)}${frameOf(issue, directory)}`);
}

/** The line with a caret, below the issue; nothing for a file that is not there. */
function frameOf(issue: Issue, directory: string): string {
  const path = join(directory, issue.file);
  if (!existsSync(path) || issue.file === '') return '';
  const frame = codeFrame(linesOf(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')), issue);
  return frame === '' ? '' : `\n${frame}\n`;
}
