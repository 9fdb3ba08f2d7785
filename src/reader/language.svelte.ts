import { createContext } from 'svelte';
import type { LanguageCode } from '../core/preferences.ts';
import type { Device } from './device.ts';
import { en } from './strings/en.ts';
import type { Strings } from './strings/strings.ts';
import { directionOf, type Direction } from './words.ts';

/** A language with its words. */
interface Spoken {
  readonly code: LanguageCode;
  readonly t: Strings;
}

const ENGLISH: Spoken = { code: 'en', t: en };

/** The other languages are fetched when they are chosen. */
const FETCHED: Readonly<Record<LanguageCode, () => Promise<Spoken>>> = {
  en: () => Promise.resolve(ENGLISH),
  ar: async () => ({ code: 'ar', t: (await import('./strings/ar.ts')).ar }),
};

/** The language of the page: English as prerendered, until the words of another have come. */
export class Language {
  readonly #device: Pick<Device, 'speak'>;
  #spoken: Spoken = $state.raw(ENGLISH);
  #wanted: LanguageCode = 'en';

  constructor(device: Pick<Device, 'speak'>) {
    this.#device = device;
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

  /** Speaks a language from when its words are there; where they can't be had, the last one stays. */
  async choose(code: LanguageCode): Promise<void> {
    if (code === this.#wanted) return;
    this.#wanted = code;
    const spoken = await FETCHED[code]().catch(() => null);
    // Meanwhile the reader may have chosen again.
    if (this.#wanted !== code) return;
    if (spoken !== null) this.#spoken = spoken;
    this.#wanted = this.code;
    this.#device.speak(this.code, this.dir);
  }
}

/** The page's language for its components: `const language = useLanguage()`, `language.t.card.close`. */
export const [useLanguage, provideLanguage] = createContext<Language>();
