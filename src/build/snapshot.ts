import { formatIssue } from '../core/issue.ts';
import type { Edition, Geography } from '../core/model.ts';
import { didYouMean } from '../core/near-names.ts';
import type { Subject } from '../core/sheet.ts';
import { listOf } from './snapshot/list.ts';
import { requestOf, WrongRequest, type Format, type Request } from './snapshot/request.ts';
import { stacked } from './snapshot/stack.ts';
import { USAGE } from './snapshot/usage.ts';
import { checkTarget, writeWhole } from './snapshot/write-whole.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    process.stdout.write(await answer(requestOf(args)));
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${reason}\n`);
    return error instanceof WrongRequest ? 1 : 2;
  }
}

/** Does what is asked, and gives what is to be said about it. */
async function answer(request: Request): Promise<string> {
  if (request.type === 'help') return USAGE;
  if (request.type === 'list') return listOf((await compiled(request.edition)).edition);
  const { subject, format, theme, out } = request;
  await checkTarget(out);
  const { edition, geography } = await compiled(request.edition);
  checkSubject(subject, edition);
  const { drawPages } = await import('./snapshot/draw.ts');
  const pages = await drawPages(edition, geography, subject, theme);
  await writeWhole(out, await converted(pages, format, edition));
  return `${out}: ${pages.length} page${pages.length === 1 ? '' : 's'}\n`;
}

/** What reads editions, and each of the formats, is loaded when it is needed: a slip costs no time. */
async function compiled(
  directory: string,
): Promise<{ readonly edition: Edition; readonly geography: Geography }> {
  const { compileDirectory } = await import('./compile.ts');
  const result = await compileDirectory(directory);
  if (result.ok) return result;
  const issues = result.issues.map((issue) => formatIssue(issue, directory));
  throw new WrongRequest([...issues, 'Nothing is drawn of an edition with errors.'].join('\n'));
}

async function converted(
  pages: readonly string[],
  format: Format,
  { title, citation }: Edition,
): Promise<string | Uint8Array> {
  if (format === 'svg') return stacked(pages);
  if (format === 'png') return (await import('./snapshot/png.ts')).toPng(stacked(pages));
  return (await import('./snapshot/pdf.ts')).toPdf(pages, title, citation.language);
}

function checkSubject(subject: Subject, { places, layers }: Edition): void {
  if (subject.type === 'edition') return;
  const wanted = subject.type === 'place' ? subject.place : subject.layer;
  const ids = (subject.type === 'place' ? places : layers).map(({ id }) => id);
  if (ids.includes(wanted)) return;
  const near = didYouMean(wanted, ids);
  throw new WrongRequest(
    `There is no ${subject.type} "${wanted}".${near} All names: npm run snapshot -- --list`,
  );
}
