import { formatIssue } from '../core/issue.ts';
import type { Edition, Geography } from '../core/model.ts';
import { didYouMean } from '../core/near-names.ts';
import type { Subject } from '../core/sheet.ts';
import { compileDirectory } from './compile.ts';
import { drawPages } from './snapshot/draw.ts';
import { listOf } from './snapshot/list.ts';
import { toPdf } from './snapshot/pdf.ts';
import { toPng } from './snapshot/png.ts';
import { requestOf, WrongRequest, type Request } from './snapshot/request.ts';
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
  const { edition, geography } = await compiledEdition(request.edition);
  if (request.type === 'list') return listOf(edition);
  const { subject, format, out } = request;
  checkSubject(subject, edition);
  await checkTarget(out);
  const pages = await drawPages(edition, geography, subject);
  if (format === 'pdf') {
    await writeWhole(out, await toPdf(pages, edition.title, edition.citation.language));
  } else {
    const svg = stacked(pages);
    await writeWhole(out, format === 'png' ? toPng(svg) : svg);
  }
  return `${out}: ${pages.length} page${pages.length === 1 ? '' : 's'}\n`;
}

async function compiledEdition(
  directory: string,
): Promise<{ readonly edition: Edition; readonly geography: Geography }> {
  const compiled = await compileDirectory(directory);
  if (compiled.ok) return compiled;
  const issues = compiled.issues.map((issue) => formatIssue(issue, directory));
  throw new WrongRequest([...issues, 'Nothing is drawn of an edition with errors.'].join('\n'));
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
