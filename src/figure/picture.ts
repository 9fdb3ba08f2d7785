import type { Sheet } from '../core/sheet.ts';
import { element, escapeXml } from './svg.ts';
import { FAMILY } from './text/draw-text.ts';

/** What every drawing's outermost element says: how its text is set, on any page. */
export const ROOT = {
  xmlns: 'http://www.w3.org/2000/svg',
  'font-family': FAMILY,
  direction: 'ltr',
};

/** The maps as one picture with a name and a description; links stand outside, to be reached. */
export function picture(sheet: Sheet, ground: string): string {
  const title = element('title', {}, escapeXml(`Map: ${sheet.title}`));
  const description = element('desc', {}, escapeXml(sheet.description));
  return element('g', { role: 'img' }, title, description, ground);
}
