import { sentencesOf, type Span } from '../article/sentences.ts';
import { marksIn } from './marks.ts';

/** A sentence in three parts, of which the middle one is what it is shown for. */
export interface Quoted {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A paragraph without its marks, and its sentences. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Span[];
}

/**
 * Gives the sentence of article.md round a stretch, without the marks in it. The sentences of a
 * paragraph are found once, so that asking in order is cheap.
 */
export function quoterOf(text: string, language: string): (start: number, end: number) => Quoted {
  let last: Paragraph = { start: 0, end: -1, sentences: [] };
  return (start, end) => {
    if (start < last.start || start >= last.end) last = paragraphAt(text, start, language);
    const sentence = last.sentences.find((span) => span.end >= end) ?? { start, end };
    return {
      before: plain(text, Math.min(sentence.start, start), start),
      words: text.slice(start, end),
      after: plain(text, end, Math.max(sentence.end, end)),
    };
  };
}

/** Sentences of the file itself: no sentence ends within a mark. */
function paragraphAt(text: string, at: number, language: string): Paragraph {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const length = text.slice(at).search(/[\r\n]/);
  const end = length < 0 ? text.length : at + length;
  const sentences = sentencesOf(
    text.slice(start, end),
    language,
    marksIn(text.slice(start, end), 0, end - start),
  );
  return {
    start,
    end,
    sentences: sentences.map((span) => ({ start: start + span.start, end: start + span.end })),
  };
}

function plain(text: string, from: number, to: number): string {
  let [shown, reached] = ['', from];
  for (const { start, end, wordsStart, wordsEnd } of marksIn(text, from, to)) {
    shown += text.slice(reached, start) + text.slice(wordsStart, wordsEnd);
    reached = end;
  }
  return shown + text.slice(reached, to);
}
