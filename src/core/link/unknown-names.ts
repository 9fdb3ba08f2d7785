import { keyOf } from './key-of.ts';
import { hasCapital, isCapitals } from './letter-case.ts';
import { foldWord } from './letters.ts';
import { wordsOutside, type OutsideWord } from './outside-words.ts';
import type { WordSpan } from './read-word.ts';
import { separatorOf } from './separators.ts';

/** Words that are written like a name, and that no layer has. */
export interface UnknownName {
  readonly words: string;
  readonly count: number;
  /** How often a word like “in” or “near” stands before them. */
  readonly afterWhere: number;
  /** Offset of the first in article.md. */
  readonly start: number;
}

const WHERE =
  /^(in|at|near|to|from|into|around|toward|towards|outside|inside|across|through|throughout)$/;
/** Small words within a name: “Gulf of Aden”, “Deir ez-Zor”. */
const WITHIN = /^(of|de|del|des|du|la|le|al|el|ez|er|es|ash|as|an|upon)$/;
/** What has its capital for another reason: the calendar, titles, the beginning of a sentence. */
const OTHER =
  /^(i|mr|mrs|ms|dr|president|king|queen|general|colonel|minister|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the|a|an|this|that|these|those|it|he|she|they|we|you|his|her|their|our|its|there|here|when|while|if|but|and|or|in|on|at|to|from|of|for|as|by|with|not|no|what|who|how|why|where|see)$/;

/**
 * Capitalised words outside marks and proposals that may be the name of a place, the likeliest first.
 * One word that stands only where a sentence begins tells nothing; whether a name is a person's or an
 * organisation's cannot be known here.
 * @param known the keys (`keyOf`) of names that are no places, such as short forms
 */
export function unknownNames(
  text: string,
  taken: readonly WordSpan[],
  known: ReadonlySet<string>,
): readonly UnknownName[] {
  const found = new Map<string, UnknownName>();
  for (const run of runsOf(text, taken)) {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    const words = text.slice(first.start, last.end);
    const isWhere = WHERE.test(first.before);
    const key = keyOf(words);
    const isByRule = first.isFirst && run.length === 1;
    const isShortForm = isCapitals(words) && !isWhere;
    if (known.has(key) || isByRule || isShortForm || words.length < 2) continue;
    const { count, afterWhere, ...rest } = found.get(key) ?? {
      words,
      count: 0,
      afterWhere: 0,
      start: first.start,
    };
    found.set(key, { ...rest, count: count + 1, afterWhere: afterWhere + Number(isWhere) });
  }
  return [...found.values()].sort(
    (a, b) => b.afterWhere - a.afterWhere || b.count - a.count || a.start - b.start,
  );
}

/** Capitalised words that belong together, with the small ones between them. */
function* runsOf(text: string, taken: readonly WordSpan[]): Generator<readonly OutsideWord[]> {
  let run: OutsideWord[] = [];
  for (const word of wordsOutside(text, taken)) {
    const last = run.at(-1);
    const separator = last === undefined ? null : separatorOf(text.slice(last.end, word.start));
    const isTied = separator === ' ' || separator === "'";
    if (!isTied) {
      yield withoutEdges(run);
      run = [];
    }
    if (hasCapital(word.text) || (isTied && WITHIN.test(word.text))) {
      run.push(word);
    } else {
      yield withoutEdges(run);
      run = [];
    }
  }
  yield withoutEdges(run);
}

/** Without what only begins a sentence, and small words that lead on to something else. */
function withoutEdges(run: readonly OutsideWord[]): readonly OutsideWord[] {
  const start = run.findIndex(({ text }) => !OTHER.test(foldWord(text)));
  const end = run.findLastIndex(({ text }) => hasCapital(text) && !OTHER.test(foldWord(text)));
  return start < 0 ? [] : run.slice(start, end + 1);
}
