import { render } from 'svelte/server';
import App from './App.svelte';
import type { Edition } from './core/model.ts';
import { pageEdition, unmentionedIn, writeCarried } from './reader/page-edition.ts';
import type { Prerendered } from './reader/prerendered.ts';

/** The page as it reads without script: what belongs into its head, and its body. */
export interface Page {
  readonly head: string;
  readonly body: string;
}

/** Writes the whole page of an edition, and at its end the edition itself for the script. */
export function renderPage(edition: Edition, prerendered: Prerendered): Page {
  const shown = pageEdition(edition);
  const carried = {
    ...{ edition: shown, legend: prerendered.legend, unmentioned: unmentionedIn(edition) },
  };
  const { head, body } = render(App, { props: { ...prerendered, ...carried } });
  return { head, body: body + writeCarried(carried) };
}
