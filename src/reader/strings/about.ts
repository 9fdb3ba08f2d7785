import type { LanguageCode } from '../../core/preferences.ts';
import { aboutAr } from './about-ar.ts';
import { aboutEn } from './about-en.ts';
import type { AboutStrings } from './about-strings.ts';

/** The words of the page about the reader in each language; fetched with that page's code. */
export const ABOUT: Readonly<Record<LanguageCode, AboutStrings>> = { en: aboutEn, ar: aboutAr };
