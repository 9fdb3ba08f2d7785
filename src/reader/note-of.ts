import type { Place } from '../core/model.ts';
import type { Language, Said } from './language.svelte.ts';
import { en } from './strings/en.ts';
import { noteWords, precisionWords } from './words.ts';

/** The map's note on a place, with the time it speaks of; empty words where nothing needs saying. */
export function noteOf(language: Language, { id, note, asOf }: Place): Said {
  const said = language.said('notes', id, note);
  const t = said.lang === 'en' ? en : language.t;
  return { ...said, words: noteWords(t, said.words, asOf) };
}

/** How exactly and how surely a place is drawn; where it is not, why. */
export function precisionOf(language: Language, place: Place): string {
  const { words, lang } = language.said('reasons', place.id, place.unlocated ?? '');
  return precisionWords(language.t, place, lang === 'en' ? null : words);
}
