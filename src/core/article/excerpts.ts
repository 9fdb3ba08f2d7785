import type { Excerpt, Mention, PlaceId, Run } from '../model.ts';
import type { MarkedPassage } from './article.ts';
import { sentencesOf, type Span } from './sentences.ts';

/**
 * The sentences that mention a place, by place and in the order of the text; two mentions in one are
 * one excerpt.
 */
export function excerptsByPlace(
  passages: readonly MarkedPassage[],
  language: string,
): ReadonlyMap<PlaceId, readonly Excerpt[]> {
  const excerpts = new Map<PlaceId, Excerpt[]>();
  for (const { passage, text, mentions } of passages) {
    for (const sentence of sentencesOf(text, language, mentions)) {
      const held = mentions.filter(({ start }) => start >= sentence.start && start < sentence.end);
      for (const place of new Set(held.map((mention) => mention.place))) {
        const own = held.filter((mention) => mention.place === place);
        const runs = runsOf(text, sentence, own);
        const excerpt = { passage: passage.n, mentions: own.map(({ id }) => id), runs };
        excerpts.set(place, [...(excerpts.get(place) ?? []), excerpt]);
      }
    }
  }
  return excerpts;
}

/** A stretch of text as runs, of which only the given mentions are marked. */
function runsOf(text: string, { start, end }: Span, mentions: readonly Mention[]): readonly Run[] {
  const runs: Run[] = [];
  let reached = start;
  for (const mention of mentions) {
    pushText(runs, text.slice(reached, mention.start));
    const { id, place, kind } = mention;
    runs.push({ type: 'mention', text: mention.text, id, place, kind });
    reached = mention.end;
  }
  pushText(runs, text.slice(reached, end));
  return runs;
}

function pushText(runs: Run[], text: string): void {
  if (text !== '') runs.push({ type: 'text', text });
}
