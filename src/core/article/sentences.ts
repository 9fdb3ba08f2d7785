/** A stretch of a text: the offsets of its first and after its last UTF-16 unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text by the rules of its language (Unicode Standard Annex 29), without the white
 * space round them. A border inside a span that must not be cut joins the sentences on its two sides.
 */
export function sentencesOf(
  text: string,
  language: string,
  whole: readonly Span[],
): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Span[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const cuts = whole.some((span) => span.start < index && index < span.end);
    const start = (cuts ? sentences.pop()?.start : undefined) ?? index;
    sentences.push({ start, end: index + segment.length });
  }
  return sentences.map((sentence) => trimmed(text, sentence));
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: start + before + words.trim().length };
}
