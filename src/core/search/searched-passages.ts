import type { Edition } from '../model.ts';
import { textOf } from '../queries.ts';
import { withoutArabicArticle } from './articles.ts';
import { fold, type Folded } from './fold.ts';

/** A passage, ready to be searched. */
export interface SearchedPassage extends Folded {
  readonly passage: number;
  readonly text: string;
  /** Where a match may begin: with a word, or in Arabic, after its article. */
  readonly starts: ReadonlySet<number>;
  /** Where a word begins. */
  readonly borders: ReadonlySet<number>;
}

/** The headline and the passages, folded. */
export function searchedPassages(edition: Edition): readonly SearchedPassage[] {
  return [edition.headline, ...edition.passages].map(({ n, runs }) => {
    const text = textOf(runs);
    const folded = fold(text);
    const starts = new Set([...folded.starts, ...arabicStarts(folded)]);
    return { ...folded, passage: n, text, starts, borders: folded.starts };
  });
}

/** Where Arabic words begin that have an article before them. */
function arabicStarts({ letters, starts }: Folded): readonly number[] {
  const borders = [...starts, letters.length];
  return borders.slice(1).flatMap((end, i) => {
    const word = letters.slice(borders[i], end);
    const { length } = withoutArabicArticle(word);
    return length < word.length ? [end - length] : [];
  });
}
