import { parseArgs } from 'node:util';
import type { Compiled } from '../core/edition.ts';
import { formatIssue, type Issue } from '../core/issue.ts';
import { compileDirectory, EditionUnreadable } from './compile.ts';

const USAGE = `Checks an edition and prints every issue as file:line:column.

  npm run validate -- [DIRECTORY]    the edition's directory, geodata without one
  npm run validate -- --help         this text

Exit code: 0 without errors, 1 with errors, 2 if it could not run.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const [directory = 'geodata', ...more] = positionals;
    if (more.length > 0)
      return refuse(`One directory at a time, please; "${more[0]}" is one more.`);
    const compiled = await compileDirectory(directory);
    process.stdout.write(reportOf(compiled, directory));
    return compiled.ok ? 0 : 1;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), error);
  }
}

/** Says why nothing was checked; the usage too, unless only the directory was wrong. */
function refuse(reason: string, error?: unknown): number {
  const usage = error instanceof EditionUnreadable ? '' : `\n${USAGE}`;
  process.stderr.write(`${reason}\n${usage}`);
  return 2;
}

function reportOf(compiled: Compiled, directory: string): string {
  const lines = compiled.issues.map((issue) => formatIssue(issue, directory));
  return [...lines, summaryOf(compiled, directory), ''].join('\n');
}

function summaryOf(compiled: Compiled, directory: string): string {
  const { issues } = compiled;
  if (!compiled.ok) return `${countsOf(issues)}.`;
  const { places, headline, passages } = compiled.edition;
  const mentions = places.flatMap((place) => place.mentions).length;
  const passageCount = [headline, ...passages].length;
  const warnings = issues.length === 0 ? '' : ` It has ${countsOf(issues)}.`;
  return `${directory} is good: ${count(places.length, 'place')}, ${count(mentions, 'mention')}, ${count(passageCount, 'passage')}.${warnings}`;
}

function countsOf(issues: readonly Issue[]): string {
  const files = new Set(issues.map((issue) => issue.file)).size;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return `${count(issues.length, 'problem')} in ${count(files, 'file')}: ${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
