import { codeFrame, linesOf } from '../../core/code-frame.ts';
import type { EditionFile } from '../../core/edition.ts';
import { formatIssue, type Issue } from '../../core/issue.ts';
import { isRuleId, RULES } from '../../core/rules/rules.ts';
import { summaryOf, type Outcome } from './outcome.ts';
import type { Format } from './request.ts';

/** How an outcome is printed in each format. */
export const PRINTERS: Readonly<Record<Format, (outcome: Outcome) => string>> = {
  text: asText,
  json: asJson,
  github: asCommands,
};

/** For people: errors, then warnings, each with its line and a caret, then a summary. */
function asText(outcome: Outcome): string {
  const { compiled, directory, files } = outcome;
  const linesIn = linesByPath(files);
  const blocks = (['error', 'warning'] as const).flatMap((severity) =>
    compiled.issues
      .filter((issue) => issue.severity === severity)
      .map((issue) => {
        const frame = codeFrame(linesIn(issue.file), issue);
        return [formatIssue(issue, directory), ...(frame === '' ? [] : [frame]), ''].join('\n');
      }),
  );
  return [...blocks, summaryOf(outcome) + mendableIn(outcome), ''].join('\n');
}

/** How the editor is spared some of the work. */
function mendableIn({ compiled: { issues }, directory }: Outcome): string {
  const mendable = issues.filter(({ rule }) => isRuleId(rule) && RULES[rule].canMend === true);
  if (mendable.length === 0) return '';
  return `\n--fix mends ${mendable.length} of them: npm run validate -- ${directory} --fix`;
}

/** For editors and other programs: one object, with all that is known of every issue. */
function asJson({ compiled, directory }: Outcome): string {
  const issues = compiled.issues.map((issue) => ({
    ...issue,
    file: pathOf(issue, directory),
    ...(isRuleId(issue.rule)
      ? { demands: RULES[issue.rule].says, canMend: RULES[issue.rule].canMend === true }
      : {}),
  }));
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const report = { directory, ok: compiled.ok, errors, warnings: issues.length - errors, issues };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** GitHub's workflow commands, which it shows beside the lines of a change. */
function asCommands(outcome: Outcome): string {
  const { compiled, directory } = outcome;
  const lines = compiled.issues.map((issue) => {
    const { severity, line, column, rule, message } = issue;
    const path = escapedProperty(pathOf(issue, directory));
    return `::${severity} file=${path},line=${line},col=${column},title=${rule}::${escaped(message)}`;
  });
  return [...lines, summaryOf(outcome), ''].join('\n');
}

function pathOf({ file }: Issue, directory: string): string {
  return `${directory.replace(/\/+$/, '')}/${file}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The lines of a file; none of one that could not be read. Each file is split once. */
function linesByPath(files: readonly EditionFile[]): (path: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const file = files.find((other) => other.path === path);
    const text = file !== undefined && 'text' in file ? file.text.replace(/^\uFEFF/, '') : '';
    const lines = linesOf(text);
    known.set(path, lines);
    return lines;
  };
}
