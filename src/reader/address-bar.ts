import type { MentionId } from '../core/model.ts';

/** One entry of the history, as far as reading needs it. */
export interface Entry {
  /** With its '#'; empty for none. */
  readonly hash: string;
  /** The mention through which the reader came to the place; it lives with the entry. */
  readonly mention: MentionId | null;
  /** False when the browser made the entry itself: a typed address, a followed anchor, a first load. */
  readonly ours: boolean;
}

/** The browser's address and history, so that reading can be tried without a browser. */
export interface AddressBar {
  read(): Entry;
  /** A new entry: Back leads to the one before. */
  push(hash: string, mention: MentionId | null): void;
  /** The same entry, told more exactly. */
  replace(hash: string, mention: MentionId | null): void;
  /** Calls back after every change that the bar did not make itself; returns how to stop. */
  listen(changed: () => void): () => void;
}

/** On the server nothing is addressed. */
export const nowhere: AddressBar = {
  read: () => ({ hash: '', mention: null, ours: true }),
  push: () => undefined,
  replace: () => undefined,
  listen: () => () => undefined,
};

/** The bar of a real window. */
export function addressBarOf(window: Window): AddressBar {
  const { history, location } = window;
  // An empty hash has to drop the old one, which a relative '' would keep.
  const target = (hash: string): string =>
    hash === '' ? location.pathname + location.search : hash;
  // Back to a place, the browser would go to its entry in the index; the reader belongs in the text.
  const mark = (hash: string): void => {
    history.scrollRestoration = hash.startsWith('#place/') ? 'manual' : 'auto';
  };
  return {
    read: () => ({ hash: location.hash, ...parseState(history.state) }),
    push(hash, mention) {
      history.pushState({ mention }, '', target(hash));
      mark(hash);
    },
    replace(hash, mention) {
      history.replaceState({ mention }, '', target(hash));
      mark(hash);
    },
    listen(changed) {
      window.addEventListener('popstate', changed);
      window.addEventListener('hashchange', changed);
      return () => {
        window.removeEventListener('popstate', changed);
        window.removeEventListener('hashchange', changed);
      };
    },
  };
}

/** Anything may lie in history.state: other scripts, older versions. */
function parseState(state: unknown): Pick<Entry, 'mention' | 'ours'> {
  if (typeof state !== 'object' || state === null || !('mention' in state)) {
    return { mention: null, ours: false };
  }
  return { mention: typeof state.mention === 'string' ? state.mention : null, ours: true };
}
