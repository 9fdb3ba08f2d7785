import type { LegendItem } from '../core/legend.ts';
import type { Edition, Place } from '../core/model.ts';
import { withoutArabicTexts } from './arabic-texts.ts';

/** What the page tells of a place that the article never mentions. */
export type Unmentioned = Pick<Place, 'id' | 'name' | 'nameAr' | 'layer' | 'kind'>;

/** What the page carries for its script. */
export interface Carried {
  readonly edition: Edition;
  /** What the prerendered legend says. */
  readonly legend: readonly LegendItem[];
  /** What is on the map for orientation only. */
  readonly unmentioned: readonly Unmentioned[];
}

/**
 * As much of an edition as its page tells: without the places that the article never mentions, and
 * without the texts in Arabic.
 */
export function pageEdition(edition: Edition): Edition {
  const bare = withoutArabicTexts(edition);
  return { ...bare, places: bare.places.filter(({ number }) => number !== null) };
}

/** What of an edition its page does not carry, but for the texts in Arabic. */
export interface Remainder {
  /** The places that the article never mentions, and null where one of the page's stands. */
  readonly places: readonly (Place | null)[];
}

/** What is wanting to the whole edition, for the script to fetch. */
export function remainderOf(edition: Edition): Remainder {
  const { places } = withoutArabicTexts(edition);
  return { places: places.map((place) => (place.number === null ? place : null)) };
}

/** The whole edition again, its places in their order. */
export function completed(page: Edition, { places }: Remainder): Edition {
  const told = page.places.values();
  const all = places.map((place) => place ?? told.next().value);
  return { ...page, places: all.filter((place) => place !== undefined) };
}

/** Of the places that the article never mentions the page tells the names. */
export function unmentionedIn(edition: Edition): readonly Unmentioned[] {
  return edition.places
    .filter(({ number, unlocated }) => number === null && unlocated === null)
    .map(({ id, name, nameAr, layer, kind }) => ({ id, name, nameAr, layer, kind }));
}

/**
 * The edition as markup for the page's end. There it compresses together with the words that it
 * repeats, which halves it; in the script it would be sent a second time.
 */
export function writeCarried(carried: Carried): string {
  // Escaped as JSON, so that the markup's own escapes have nothing to do.
  const json = JSON.stringify(carried).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
  return `<template id="edition">${json}</template>`;
}

/** Takes it out of the page again. Throws when the page holds none: then it was not prerendered. */
export function takeCarried(root: ParentNode): Carried {
  const template = root.querySelector<HTMLTemplateElement>('template#edition');
  const json = template?.content.textContent;
  if (!json) throw new Error('The page does not hold its edition. Build it again: npm run build');
  template.remove();
  return JSON.parse(json);
}
