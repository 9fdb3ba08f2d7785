import type { LabelChoice, LanguageCode, Preferences, ThemeChoice } from '../core/preferences.ts';

/** What a reader has who never set anything. */
export const FIRST: Preferences = {
  language: 'en',
  theme: 'system',
  labels: 'both',
  follow: false,
};

const LANGUAGES: readonly LanguageCode[] = ['en', 'ar'];
const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const LABELS: readonly LabelChoice[] = ['both', 'en', 'ar'];

/** Where one text is kept between visits. Neither ever throws: what can't be kept is forgotten. */
export interface Shelf {
  /** Null for nothing. */
  read(): string | null;
  write(text: string): void;
}

/** The browser's own storage, which may be full, blocked, or missing altogether. */
export function shelfOf(window: Pick<Window, 'localStorage'>, key = 'article-atlas'): Shelf {
  return {
    read() {
      try {
        return window.localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        window.localStorage.setItem(key, text);
      } catch {
        // It holds for this visit only.
      }
    },
  };
}

/** Preferences as they were stored; what is broken or unknown in them is as if never set. */
export function parsePreferences(text: string | null): Preferences {
  const stored = objectIn(text);
  return {
    language: LANGUAGES.find((code) => code === stored['language']) ?? FIRST.language,
    theme: THEMES.find((theme) => theme === stored['theme']) ?? FIRST.theme,
    labels: LABELS.find((labels) => labels === stored['labels']) ?? FIRST.labels,
    follow: stored['follow'] === true,
  };
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
