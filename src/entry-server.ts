import { render } from 'svelte/server';
import App from './App.svelte';
import type { Panel } from './core/address.ts';
import type { Edition } from './core/model.ts';
import { pageEdition, unmentionedIn, writeCarried } from './reader/page-edition.ts';
import { unbooted } from './reader/boot.ts';
import Head from './reader/Head.svelte';
import LegendMarkup from './reader/LegendMarkup.svelte';
import PanelMarkup from './reader/PanelMarkup.svelte';
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
  const bodyOf = (name: Panel): string => render(PanelMarkup, { props: { name, ...carried } }).body;
  const markup = {
    ...{ index: bodyOf('index'), dates: bodyOf('dates'), about: bodyOf('about') },
    legend: render(LegendMarkup, { props: { items: prerendered.legend } }).body,
  };
  const boot = unbooted(shown, prerendered.still);
  const { head } = render(Head, { props: { edition } });
  const { body } = render(App, { props: { ...prerendered, ...carried, markup, boot } });
  return { head, body: body + writeCarried(carried) };
}
