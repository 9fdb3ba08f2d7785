import type { Place } from '../core/model.ts';
import type { LanguageCode } from '../core/preferences.ts';
import { directionOf, type Direction } from './words.ts';

/** A name as it is marked on the page. */
export interface Name {
  readonly words: string;
  readonly lang: LanguageCode;
  readonly dir: Direction;
}

type Named = Pick<Place, 'name' | 'nameAr'>;

/** The headword of a place, and its name in the other script where it has one. */
export function namesOf(language: LanguageCode, place: Named): readonly [Name, Name | null] {
  const english = nameOf('en', place.name);
  if (place.nameAr === null) return [english, null];
  const arabic = nameOf('ar', place.nameAr);
  return language === 'ar' ? [arabic, english] : [english, arabic];
}

/** The headword alone, where nothing can be marked. */
export function headwordOf(language: LanguageCode, place: Named): string {
  return namesOf(language, place)[0].words;
}

function nameOf(lang: LanguageCode, words: string): Name {
  return { words, lang, dir: directionOf(lang) };
}
