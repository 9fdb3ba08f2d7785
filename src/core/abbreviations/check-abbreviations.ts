import type { Article } from '../article/article.ts';
import { textOf } from '../queries.ts';
import { issueAt, type Report } from '../report.ts';
import { abbreviationFinder } from './abbreviation-finder.ts';
import type { AbbreviationDraft } from './draft.ts';

/** Each is explained once, and the article has it as a whole word; its sources are checked elsewhere. */
export function checkAbbreviations(
  drafts: readonly AbbreviationDraft[],
  article: Article | null,
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const { short } of drafts) {
    const line = seen.get(short.value);
    if (line === undefined) {
      seen.set(short.value, short.spot.line);
    } else if (short.value !== '') {
      const message = `"${short.value}" is explained already, on line ${line}. Remove one of them.`;
      report(issueAt(short.spot, 'unique-shorts', message));
    }
  }
  if (article === null) return;
  const texts = article.passages.map(({ passage }) => textOf(passage.runs));
  for (const { short } of drafts) {
    if (short.value === '' || isIn(short.value, texts)) continue;
    const message = `The article never has "${short.value}" as a whole word. Remove it, or write it as the article does.`;
    report(issueAt(short.spot, 'abbreviation-in-article', message));
  }
}

/** By itself: a longer one that holds it takes nothing away. */
function isIn(short: string, texts: readonly string[]): boolean {
  const piecesOf = abbreviationFinder([{ short }]);
  return texts.some((text) => piecesOf(text).some(({ abbreviation }) => abbreviation !== null));
}
