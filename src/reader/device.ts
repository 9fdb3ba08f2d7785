import { shelfOf, type Shelf } from './preferences.ts';
import type { LanguageCode, ThemeChoice } from '../core/preferences.ts';
import type { Direction } from './words.ts';

/** What preferences touch of the reader's machine, so that they can be tried without one. */
export interface Device {
  readonly shelf: Shelf;
  /** Whether the system as a whole is set to dark. */
  isDark(): boolean;
  /** Calls back when that changes; returns how to stop. */
  listen(changed: () => void): () => void;
  /** Puts a theme on the page. */
  wear(theme: ThemeChoice): void;
  /** Tells the page as a whole which language it speaks, and how that runs. */
  speak(language: LanguageCode, direction: Direction): void;
}

/** On the server nothing is kept, and the system's wish is left to the stylesheet. */
export const noDevice: Device = {
  shelf: { read: () => null, write: () => undefined },
  isDark: () => false,
  listen: () => () => undefined,
  wear: () => undefined,
  speak: () => undefined,
};

/** The machine of a real window; the page stands in the element. */
export function deviceOf(window: Window, page: HTMLElement): Device {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    shelf: shelfOf(window),
    isDark: () => dark.matches,
    listen(changed) {
      dark.addEventListener('change', changed);
      return () => dark.removeEventListener('change', changed);
    },
    wear: (theme) => wear(window.document, theme),
    speak(language, direction) {
      window.document.documentElement.lang = language;
      // Not of the document: by its direction the browser draws every letter for the map, and where
      // that is from right to left, the brackets of all names come out the wrong way round.
      page.dir = direction;
    },
  };
}

/** The stylesheet does the rest; the browser's own bar takes the page's colour of that theme. */
function wear({ documentElement, head }: Document, theme: ThemeChoice): void {
  if (theme === 'system') documentElement.removeAttribute('data-theme');
  else documentElement.setAttribute('data-theme', theme);
  for (const meta of head.querySelectorAll('meta[name="theme-color"]')) {
    const scheme = meta.getAttribute('data-scheme') ?? '';
    const chosen = scheme === theme ? 'all' : 'not all';
    meta.setAttribute('media', theme === 'system' ? `(prefers-color-scheme: ${scheme})` : chosen);
  }
}
