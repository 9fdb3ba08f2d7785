import { parseArticle } from '../../core/article/parse-article.ts';
import type { Article } from '../../core/article/article.ts';
import { withoutMarks } from '../../core/link/set-marks.ts';
import { CouldNotRun } from './could-not-run.ts';

/**
 * Reads article.md as it would be written: without marks it is the same to the letter, and with them
 * it says the same and has so many mentions more. Throws CouldNotRun where that is not so.
 */
export function checkWritten(before: string, after: string, article: Article, added: number): void {
  const now = parseArticle('article.md', after, () => undefined);
  const count = ({ passages }: Article): number =>
    passages.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const words = ({ passages, endMatter }: Article): string =>
    JSON.stringify([passages.map(({ text }) => text), endMatter]);
  const isSame =
    withoutMarks(after) === withoutMarks(before) &&
    now !== null &&
    words(now) === words(article) &&
    count(now) === count(article) + added;
  if (isSame) return;
  throw new CouldNotRun(
    'Nothing was written: marked like this, the article would not read as before. Run npm run validate, and mend what it says of article.md.',
  );
}
