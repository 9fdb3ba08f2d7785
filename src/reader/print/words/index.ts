import type { LanguageCode } from '../../../core/preferences.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { PrintWords } from './words.ts';

export type { PrintWords } from './words.ts';

/** What the print dialogue says in each of the page's languages. */
export const PRINT_WORDS: Readonly<Record<LanguageCode, PrintWords>> = { en, ar };
