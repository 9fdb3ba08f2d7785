import { abbreviationFinder, type Piece } from '../core/abbreviations/abbreviation-finder.ts';
import type { Abbreviation, Passage, Run } from '../core/model.ts';

/**
 * The runs of plain text in which an abbreviation stands for the first time in the passages, in
 * pieces; only that first one is marked. Together the pieces are the run.
 */
export function firstAbbreviations(
  passages: readonly Passage[],
  abbreviations: readonly Abbreviation[],
): ReadonlyMap<Run, readonly Piece<Abbreviation>[]> {
  const piecesOf = abbreviationFinder(abbreviations);
  const seen = new Set<Abbreviation>();
  const marked = new Map<Run, readonly Piece<Abbreviation>[]>();
  for (const run of passages.flatMap(({ runs }) => runs)) {
    if (run.type !== 'text') continue;
    const before = seen.size;
    const pieces = piecesOf(run.text).map(({ text, abbreviation }) => {
      const isFirst = abbreviation !== null && !seen.has(abbreviation);
      if (isFirst) seen.add(abbreviation);
      return { text, abbreviation: isFirst ? abbreviation : null };
    });
    if (seen.size > before) marked.set(run, pieces);
  }
  return marked;
}
