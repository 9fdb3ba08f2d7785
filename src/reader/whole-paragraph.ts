import type { Excerpt, Passage, Place } from '../core/model.ts';
import { textOf } from '../core/queries.ts';

/** The words of a paragraph round one of its sentences. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** What stands round an excerpt of a place in its paragraph; null where that is all of it. */
export function surroundingsOf(
  passage: Passage,
  { mentions }: Pick<Place, 'mentions'>,
  excerpt: Excerpt,
): Surroundings | null {
  const whole = textOf(passage.runs);
  const sentence = textOf(excerpt.runs);
  const first = mentions.find(({ id }) => id === excerpt.mentions[0]);
  // The same words may stand in a paragraph twice; the mention tells which of them are meant.
  const start = first === undefined ? -1 : whole.lastIndexOf(sentence, first.start);
  if (start < 0) return null;
  const around = { before: whole.slice(0, start), after: whole.slice(start + sentence.length) };
  return around.before.trim() === '' && around.after.trim() === '' ? null : around;
}
