import { createContext } from 'svelte';
import type { LanguageCode } from '../core/preferences.ts';
import type { ArabicTexts } from './arabic-texts.ts';
import type { Device } from './device.ts';
import { en } from './strings/en.ts';
import type { Strings } from './strings/strings.ts';
import { directionOf, type Direction } from './words.ts';

/** A language with its words. */
interface Spoken {
  readonly code: LanguageCode;
  readonly t: Strings;
  /** What the edition says in it; null where that is on the page. */
  readonly texts: ArabicTexts | null;
}

/** Words of the edition as they are marked on the page. */
export interface Said {
  readonly words: string;
  readonly lang: LanguageCode;
  readonly dir: Direction;
}

const ENGLISH: Spoken = { code: 'en', t: en, texts: null };

/** The other languages are fetched when they are chosen. */
const FETCHED: Readonly<Record<LanguageCode, (texts: LoadTexts) => Promise<Spoken>>> = {
  en: () => Promise.resolve(ENGLISH),
  ar: async (loadTexts) => {
    const [{ ar }, texts] = await Promise.all([import('./strings/ar.ts'), loadTexts()]);
    return { code: 'ar', t: ar, texts };
  },
};

type LoadTexts = () => Promise<ArabicTexts>;

/** On the server the page is in English. */
export const noTexts: LoadTexts = () => Promise.reject(new Error('English needs no texts.'));

/** The language of the page: English as prerendered, until the words of another have come. */
export class Language {
  readonly #device: Pick<Device, 'speak'>;
  readonly #loadTexts: LoadTexts;
  #spoken: Spoken = $state.raw(ENGLISH);
  #wanted: LanguageCode = 'en';

  /** @param loadTexts rejects when they can't be had */
  constructor(device: Pick<Device, 'speak'>, loadTexts: LoadTexts) {
    this.#device = device;
    this.#loadTexts = loadTexts;
  }

  get code(): LanguageCode {
    return this.#spoken.code;
  }

  get dir(): Direction {
    return directionOf(this.code);
  }

  /** Every word of the page, by its part. */
  get t(): Strings {
    return this.#spoken.t;
  }

  /** What the edition says of something, in the page's language where it gives that, else in English. */
  said(part: keyof ArabicTexts, id: string, english: string): Said {
    const words = this.#spoken.texts?.[part][id];
    return words === undefined
      ? { words: english, lang: 'en', dir: 'ltr' }
      : { words, lang: this.code, dir: this.dir };
  }

  /** Speaks a language from when its words are there; where they can't be had, the last one stays. */
  async choose(code: LanguageCode): Promise<void> {
    if (code === this.#wanted) return;
    this.#wanted = code;
    const spoken = await FETCHED[code](this.#loadTexts).catch(() => null);
    // Meanwhile the reader may have chosen again.
    if (this.#wanted !== code) return;
    if (spoken !== null) this.#spoken = spoken;
    this.#wanted = this.code;
    this.#device.speak(this.code, this.dir);
  }
}

/** The page's language for its components: `const language = useLanguage()`, `language.t.card.close`. */
export const [useLanguage, provideLanguage] = createContext<Language>();
