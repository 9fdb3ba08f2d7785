import type { MarkedMention } from '../article/article.ts';
import { issueAt, type Report } from '../report.ts';

/** What stands at the ends of an excerpt that had to be shortened. */
const ELLIPSES = 2;

/**
 * An excerpt of a place is found where its mention is. Printed, it is shortened to the edition's limit,
 * and still holds the words that name the place: a mark round half a sentence leaves no room for them.
 * @param limit in characters
 */
export function checkExcerpts(
  mentions: readonly MarkedMention[],
  limit: number,
  report: Report,
): void {
  for (const { text, spot } of mentions) {
    const length = [...text].length;
    if (length + ELLIPSES <= limit) continue;
    const message = `These ${length} characters do not fit into a printed excerpt, which has ${limit} ("quoteLimit" in edition.json). Mark fewer words, or raise the limit.`;
    report(issueAt(spot, 'excerpt-holds-mention', message));
  }
}
