import type { Edition, Selection } from './model.ts';
import { placeById } from './queries.ts';
import { mentionById } from './selection.ts';
import { formatView, parseView, type View } from './view.ts';

/** What opens beside the text, one at a time; also parts of the page that can be read without script. */
export const PANELS = ['index', 'dates', 'about'] as const;
export type Panel = (typeof PANELS)[number];

/** The state of the page, as its address tells it. */
export interface Address {
  readonly selection: Selection;
  readonly view: View | null;
  readonly panel: Panel | null;
}

const NOTHING: Selection = { type: 'nothing' };

/**
 * The part of an address from its `#`: `#place/castello-road?view=37.14,36.25,12.5`, `#p5`, `#p5m2`,
 * `#?view=…`, `#index`, `#place/aleppo?panel=index`. What names nothing in the edition is of type
 * unknown. A broken view is no view and an unknown panel no panel: the selection still counts.
 */
export function parseAddress(hash: string, edition: Edition): Address {
  const raw = hash.replace(/^#/, '');
  const decoded = decode(raw);
  const unknown = {
    selection: { type: 'unknown', address: raw },
    view: null,
    panel: null,
  } as const;
  if (decoded === null) return unknown;
  const [name = '', ...rest] = decoded.split('?');
  const query = rest.join('?').split('&');
  const named = panelOf(name);
  const selection = named === null ? selectionOf(name, edition) : NOTHING;
  if (selection === null) return unknown;
  return {
    selection,
    view: parseView(valueOf(query, 'view')),
    panel: named ?? panelOf(valueOf(query, 'panel')),
  };
}

/** The same, written: `''` for nothing at all. Five decimals are a metre. */
export function formatAddress(
  selection: Selection,
  view: View | null,
  panel: Panel | null = null,
): string {
  if (selection.type === 'unknown') return `#${selection.address}`;
  const selected = nameOf(selection);
  const query = [
    ...(view === null ? [] : [`view=${formatView(view)}`]),
    ...(panel === null || selected === '' ? [] : [`panel=${panel}`]),
  ].join('&');
  const name = selected === '' ? (panel ?? '') : selected;
  if (query === '') return name === '' ? '' : `#${name}`;
  return `#${name}?${query}`;
}

function panelOf(name: string): Panel | null {
  return PANELS.find((panel) => panel === name) ?? null;
}

function selectionOf(name: string, edition: Edition): Selection | null {
  if (name === '') return NOTHING;
  if (name.startsWith('place/')) {
    const place = placeById(edition, name.slice('place/'.length));
    return place ? { type: 'place', place: place.id } : null;
  }
  const mention = mentionById(edition, name);
  if (mention !== undefined) return { type: 'mention', mention: mention.id };
  const passage = [edition.headline, ...edition.passages].find(({ n }) => name === `p${n}`);
  return passage ? { type: 'passage', passage: passage.n } : null;
}

function nameOf(selection: Exclude<Selection, { type: 'unknown' }>): string {
  switch (selection.type) {
    case 'nothing':
      return '';
    case 'place':
      return `place/${selection.place}`;
    case 'passage':
      return `p${selection.passage}`;
    case 'mention':
      return selection.mention;
  }
}

function valueOf(query: readonly string[], key: string): string {
  return query.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
}

/** Mail and chat programs encode commas and question marks; null for broken encoding. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
