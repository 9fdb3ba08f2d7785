import type { Edition, LngLat, Selection } from './model.ts';
import { placeById } from './queries.ts';
import { mentionById } from './selection.ts';

/** What the map shows: its middle and its zoom. */
export interface View {
  readonly center: LngLat;
  readonly zoom: number;
}

/** The state of the page, as its address tells it. */
export interface Address {
  readonly selection: Selection;
  readonly view: View | null;
}

const NOTHING: Selection = { type: 'nothing' };

/**
 * The part of an address from its `#`: `#place/castello-road?view=37.14,36.25,12.5`, `#p5`, `#p5m2`,
 * `#?view=…`. What names nothing in the edition is of type unknown. A broken view is no view: the
 * selection still counts.
 */
export function parseAddress(hash: string, edition: Edition): Address {
  const raw = hash.replace(/^#/, '');
  const decoded = decode(raw);
  if (decoded === null) return { selection: { type: 'unknown', address: raw }, view: null };
  const [name = '', ...query] = decoded.split('?');
  const selection = selectionOf(name, edition) ?? { type: 'unknown', address: raw };
  return { selection, view: selection.type === 'unknown' ? null : viewOf(query.join('?')) };
}

/** The same, written: `''` for nothing without a view. Five decimals are a metre. */
export function formatAddress(selection: Selection, view: View | null): string {
  if (selection.type === 'unknown') return `#${selection.address}`;
  const name = nameOf(selection);
  if (view === null) return name === '' ? '' : `#${name}`;
  const [lng, lat] = view.center;
  return `#${name}?view=${fixed(wrapped(lng), 5)},${fixed(lat, 5)},${fixed(view.zoom, 2)}`;
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

function viewOf(query: string): View | null {
  const value = /^view=([^&]*)$/.exec(query)?.[1] ?? '';
  if (!/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/.test(value)) return null;
  const [lng = NaN, lat = NaN, zoom = NaN] = value.split(',').map(Number);
  const isGood = Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && zoom <= 24;
  return isGood ? { center: [lng, lat], zoom } : null;
}

/** Mail and chat programs encode commas and question marks; null for broken encoding. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A map turned round the world counts on beyond 180. */
function wrapped(lng: number): number {
  return Math.abs(lng) <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** Rounded, without needless zeros and never `-0`. */
function fixed(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)) + 0);
}
