import type { Sheet } from '../core/sheet.ts';
import { escaped } from '../core/markup.ts';
import { element } from './svg.ts';
import { FAMILY } from './text/draw-text.ts';

/** What every drawing's outermost element says: how its text is set, on any page. */
export const ROOT = {
  xmlns: 'http://www.w3.org/2000/svg',
  'font-family': FAMILY,
  direction: 'ltr',
  // Each run of Arabic says of itself that it is.
  lang: 'en',
};

/** The maps as one picture with a name and a description; links stand outside, to be reached. */
export function picture(sheet: Sheet, ground: string): string {
  const title = element('title', {}, escaped(`Map: ${sheet.title}`));
  const description = element('desc', {}, escaped(sheet.description));
  return element('g', { role: 'img' }, title, description, ground);
}

/**
 * The same on paper, with its numbers. Whoever hears the sheet hears the whole description in the
 * picture's place: a PDF has no other room for it.
 */
export function printedPicture(sheet: Sheet, ground: string, numbers: string): string {
  return element('g', { role: 'img', 'aria-label': sheet.description }, ground, numbers);
}
