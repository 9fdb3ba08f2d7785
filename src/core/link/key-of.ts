import { foldWord } from './letters.ts';
import { readWord, type WordSpan } from './read-word.ts';
import { separatorOf } from './separators.ts';

/** The words of a short text. */
export function spansOf(text: string): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  for (let from = 0; ;) {
    const span = readWord(text, from, text.length);
    if (span === null) return spans;
    spans.push(span);
    from = span.end;
  }
}

/**
 * The form in which two spellings of a name are compared: two that a reader would call the same
 * spelling have one key. Without words in it, the text itself.
 */
export function keyOf(text: string): string {
  const spans = spansOf(text);
  const parts = spans.map(({ start, end }, i) => {
    const last = spans[i - 1];
    const separator = last === undefined ? '' : (separatorOf(text.slice(last.end, start)) ?? '\n');
    return separator + foldWord(text.slice(start, end));
  });
  return parts.length === 0 ? text : parts.join('');
}
