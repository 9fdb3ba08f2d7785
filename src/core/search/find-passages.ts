import { atWordStart, joined, type Letters } from './fold.ts';
import type { Words } from './query.ts';
import type { SearchedPassage } from './searched-passages.ts';
import { wordsAfter, wordsBefore } from './surroundings.ts';

/** A passage that a query finds, with the words about the first place where it does. */
export interface PassageHit {
  readonly passage: number;
  /** At most about 60 characters, cut at a word; an ellipsis where the passage goes on. */
  readonly before: string;
  /** As written in the passage. */
  readonly match: string;
  readonly after: string;
  /** Offset of the first and after the last UTF-16 unit of the match in the passage's unmarked text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The passages that hold what was typed, from the start of a word on, then those that hold all of its
 * words (without articles) but elsewhere; each in the order of the text. One letter finds none.
 */
export function findPassages(
  passages: readonly SearchedPassage[],
  query: Words,
): readonly PassageHit[] {
  if (query.full.letters.length < 2) return [];
  // The longest first: it says most, and most passages do without it.
  const words = query.bareWords
    .toSorted((a, b) => b.length - a.length)
    .map((word) => joined([word]));
  const together: PassageHit[] = [];
  const scattered: PassageHit[] = [];
  for (const passage of passages) {
    const at = placeOf(passage, query.full);
    if (at >= 0) together.push(hitOf(passage, at, query.full.letters.length));
    else scattered.push(...(scatteredHit(passage, words) ?? []));
  }
  return [...together, ...scattered];
}

/** Shows the first of the words, if all are there. */
function scatteredHit(
  passage: SearchedPassage,
  [first, ...others]: readonly Letters[],
): [PassageHit] | null {
  const at = first ? placeOf(passage, first) : -1;
  if (!first || at < 0 || others.some((word) => placeOf(passage, word) < 0)) return null;
  return [hitOf(passage, at, first.letters.length)];
}

/** Where in the letters of a passage others stand as a reader would have them; -1 for nowhere. */
function placeOf(passage: SearchedPassage, wanted: Letters): number {
  let at = atWordStart(passage, wanted.letters);
  while (at >= 0 && !isMeant(passage, at, wanted)) {
    at = atWordStart(passage, wanted.letters, at + 1);
  }
  return at;
}

/**
 * One or two letters are meant as a word ("US"), or every passage would answer. Words of the text may
 * be written in one ("ceasefire" for "cease-fire"), but whole: "Syrian" is not in "Syria now".
 */
function isMeant({ letters, borders }: SearchedPassage, at: number, wanted: Letters): boolean {
  const { length } = wanted.letters;
  if (borders.has(at + length) || at + length === letters.length) return true;
  if (length < 3) return false;
  for (let i = 1; i < length; i++) if (borders.has(at + i) && !wanted.starts.has(i)) return false;
  return true;
}

function hitOf(
  { passage, text, from, to }: SearchedPassage,
  at: number,
  length: number,
): PassageHit {
  const start = from[at] ?? 0;
  const end = to[at + length - 1] ?? text.length;
  return {
    ...{ passage, start, end, match: text.slice(start, end) },
    ...{ before: wordsBefore(text, start), after: wordsAfter(text, end) },
  };
}
