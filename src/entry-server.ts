import { render } from 'svelte/server';
import App from './App.svelte';
import type { Edition } from './core/model.ts';
import { pageEdition, writeEdition } from './reader/page-edition.ts';

/** The page as it reads without script: what belongs into its head, and its body. */
export interface Page {
  readonly head: string;
  readonly body: string;
}

/**
 * Writes the whole page of an edition, and at its end the edition itself for the script.
 * @param figure the still map, from renderFigure
 * @param words the printed pages round it, from renderWords
 */
export function renderPage(edition: Edition, figure: string, words: readonly string[]): Page {
  const shown = pageEdition(edition);
  const { head, body } = render(App, { props: { edition: shown, figure, words } });
  return { head, body: body + writeEdition(shown) };
}
