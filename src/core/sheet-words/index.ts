import type { LabelLanguages, LanguageCode } from '../preferences.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import type { SheetWords } from './sheet-words.ts';

export type { SheetWords } from './sheet-words.ts';

/** The language of a sheet: Arabic where the names in Arabic lead. */
export function languageOf(labels: LabelLanguages): LanguageCode {
  return labels === 'ar' || labels === 'both-ar' ? 'ar' : 'en';
}

/** What a sheet with such names says in its own voice. */
export function sheetWords(labels: LabelLanguages): SheetWords {
  return languageOf(labels) === 'ar' ? arabic : english;
}
