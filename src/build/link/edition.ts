import type { Article } from '../../core/article/article.ts';
import { BYTE_ORDER_MARK } from '../../core/edition-files.ts';
import { compareIssues, formatIssue, type Issue } from '../../core/issue.ts';
import { keyOf } from '../../core/link/key-of.ts';
import type { NamedPlace } from '../../core/link/proposal.ts';
import { parseEdition } from '../../core/parse-edition.ts';
import { readEdition } from '../read-edition.ts';
import { CouldNotRun } from './could-not-run.ts';

/** What of an edition its marks are made of. */
export interface LinkedEdition {
  /** article.md as it is read: without a byte order mark. */
  readonly text: string;
  /** The mark that the file begins with, or ''. */
  readonly mark: string;
  readonly article: Article;
  readonly places: readonly NamedPlace[];
  readonly events: readonly string[];
  /** Keys of short forms, which are no places. */
  readonly known: ReadonlySet<string>;
}

/**
 * Reads an edition, which need not be good: an article without marks never is. But its article and
 * all its layers must be readable, or the longest name might be missing. Rejects with CouldNotRun, or
 * with EditionUnreadable.
 */
export async function readLinked(directory: string): Promise<LinkedEdition> {
  const issues: Issue[] = [];
  const files = await readEdition(directory);
  const parsed = parseEdition(files, (issue) => issues.push(issue));
  const file = files.find(({ path }) => path === 'article.md');
  const { article, places, hasAllPlaces, manifest } = parsed;
  if (
    article === null ||
    manifest === null ||
    !hasAllPlaces ||
    file === undefined ||
    !('text' in file)
  ) {
    const told = issues
      .filter(({ severity }) => severity === 'error')
      .sort(compareIssues)
      .slice(0, 20);
    const lines = told.map((issue) => formatIssue(issue, directory));
    throw new CouldNotRun(
      ['The article or a layer can’t be read. Mend this first (npm run validate):', ...lines].join(
        '\n',
      ),
    );
  }
  const mark = file.text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const { publisher, author } = article.citation;
  const shorts = (parsed.abbreviations ?? []).map(({ short }) => short.value);
  return {
    text: file.text.slice(mark.length),
    mark,
    article,
    places,
    events: (parsed.events ?? []).map(({ title }) => title),
    known: new Set([...shorts, publisher, author].map(keyOf)),
  };
}
