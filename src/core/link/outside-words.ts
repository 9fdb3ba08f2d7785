import { bodyOf } from './article-body.ts';
import { foldWord } from './letters.ts';
import { endOfAside } from './marks.ts';
import type { WordSpan } from './read-word.ts';
import { readWord } from './read-word.ts';

/** A word of the article's paragraphs that no mark holds. */
export interface OutsideWord extends WordSpan {
  readonly text: string;
  /** Whether it begins a sentence, and has its capital for that. */
  readonly isFirst: boolean;
  /** The word before it in the sentence, folded; '' for none. */
  readonly before: string;
}

/** What ends a sentence, with what closes and opens after it. */
const BORDER = /[.!?…:;][\s"'”’»)\]]*["'“‘«(]?$|["“«]$/;

/**
 * The words outside marks, links and the given stretches; not those of the headline, where many
 * publishers give every word a capital.
 */
export function* wordsOutside(text: string, taken: readonly WordSpan[]): Generator<OutsideWord> {
  const { from, to } = bodyOf(text);
  let at = from;
  let next = 0;
  let before = '';
  let isHeadline = false;
  for (let word = readWord(text, at, to); word !== null; word = readWord(text, at, to)) {
    while ((taken[next]?.end ?? Infinity) <= at) next += 1;
    const between = text.slice(at, word.start);
    const jump = Math.min(asideIn(text, at, word.start), taken[next]?.start ?? Infinity);
    if (jump <= word.start) {
      const stretch = taken[next];
      at = stretch?.start === jump ? stretch.end : endOfAside(text, jump);
      before = '';
      isHeadline = isHeadline && !/[\r\n]/.test(between);
      continue;
    }
    const isNewLine = at === from || /[\r\n]/.test(between);
    if (isNewLine) isHeadline = /(^|[\r\n])#[ \t]/.test(between);
    const isFirst = isNewLine || BORDER.test(between);
    const own = text.slice(word.start, word.end);
    if (!isHeadline) yield { ...word, text: own, isFirst, before: isFirst ? '' : before };
    before = foldWord(own);
    at = word.end;
  }
}

/** Where a link or an address begins in a stretch between words; Infinity for nowhere. */
function asideIn(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (endOfAside(text, at) > at) return at;
  }
  return Infinity;
}
