import type { Excerpt, Mention, PlaceId, Run } from '../model.ts';
import type { MarkedPassage } from './article.ts';
import { sentencesOf, type Span } from './sentences.ts';

/** The sentences that mention a place, in the order of the text; two mentions in one are one excerpt. */
export function excerptsOf(
  place: PlaceId,
  passages: readonly MarkedPassage[],
  language: string,
): readonly Excerpt[] {
  return passages.flatMap(({ passage, text, mentions }) => {
    const own = mentions.filter((mention) => mention.place === place);
    if (own.length === 0) return [];
    return sentencesOf(text, language, mentions).flatMap((sentence) => {
      const held = own.filter(({ start }) => start >= sentence.start && start < sentence.end);
      if (held.length === 0) return [];
      const runs = runsOf(text, sentence, held);
      return [{ passage: passage.n, mentions: held.map(({ id }) => id), runs }];
    });
  });
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
