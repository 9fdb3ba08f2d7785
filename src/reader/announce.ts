import type { Mention, Place, Selection } from '../core/model.ts';
import type { LanguageCode } from '../core/preferences.ts';
import { passagesOf } from '../core/queries.ts';
import { headwordOf } from './names.ts';
import type { Strings } from './strings/strings.ts';
import { capital, kindWords, passagesWords, passageWords } from './words.ts';

/** What is selected, and where in the text the reader is with it. */
export interface Situation {
  readonly selection: Selection;
  readonly place: Place | null;
  readonly mention: Mention | null;
}

/**
 * What is selected, for those who do not see it: Ramouseh, district, 1 excerpt, paragraph 1. After a
 * step within the same place only where that led: Excerpt 2 of 9, paragraph 6. Empty for nothing.
 */
export function announcementOf(
  t: Strings,
  language: LanguageCode,
  { selection, place, mention }: Situation,
  before: Situation | null,
): string {
  if (selection.type === 'passage') return capital(passageWords(t, selection.passage));
  if (place === null) return '';
  const stepped = before?.place?.id === place.id && before.mention?.id !== mention?.id;
  const intro = [headwordOf(language, place), kindWords(t, place.kind)];
  const parts =
    mention !== null && (stepped || selection.type === 'mention')
      ? [...(stepped ? [] : intro), excerptWords(t, place, mention)]
      : [...intro, ...countWords(t, place)];
  return capital(parts.join(t.words.comma));
}

function excerptWords(t: Strings, { excerpts }: Place, { id, passage }: Mention): string {
  const at = excerpts.findIndex(({ mentions }) => mentions.includes(id));
  return t.announce.excerpt(at + 1, excerpts.length) + t.words.comma + passageWords(t, passage);
}

function countWords(t: Strings, place: Place): readonly string[] {
  const count = t.words.excerpts(place.excerpts.length);
  if (place.mentions.length === 0) return [count];
  return [count, t.notice.where(passagesWords(t, passagesOf(place)))];
}
