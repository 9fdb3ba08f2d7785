import type { Article } from '../../core/article/article.ts';
import { BYTE_ORDER_MARK, idsIn } from '../../core/edition-files.ts';
import { compareIssues, formatIssue, type Issue } from '../../core/issue.ts';
import { keyOf } from '../../core/link/key-of.ts';
import type { NamedPlace } from '../../core/link/proposal.ts';
import { checkListed } from '../../core/manifest/check-listed.ts';
import { parseEdition } from '../../core/parse-edition.ts';
import type { Report } from '../../core/report.ts';
import { INPUT_RULES } from '../../core/rules/input-rules.ts';
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
  const report: Report = (issue) => void issues.push(issue);
  const files = await readEdition(directory);
  const parsed = parseEdition(files, report);
  checkListed('layers', idsIn('layers', files), parsed.manifest?.layers ?? [], report);
  const file = files.find(({ path }) => path === 'article.md');
  const { article, places, hasAllPlaces, manifest } = parsed;
  if (
    article === null ||
    manifest === null ||
    !hasAllPlaces ||
    file === undefined ||
    !('text' in file)
  ) {
    const told = issues.filter(isInTheWay).sort(compareIssues).slice(0, 20);
    const lines = told.map((issue) => formatIssue(issue, directory));
    throw new CouldNotRun(
      [
        'The article or a layer can’t be read whole, and a name might be missed. Mend this first (npm run validate):',
        ...lines,
      ].join('\n'),
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

/** Whether names can't be found before it is mended; that a place has no kind yet does not matter. */
function isInTheWay({ file, rule, severity }: Issue): boolean {
  if (severity !== 'error') return false;
  const isWhole = file === 'article.md' || file === 'edition.json';
  return isWhole || rule in INPUT_RULES || /^(feature|properties|id|required)-/.test(rule);
}
