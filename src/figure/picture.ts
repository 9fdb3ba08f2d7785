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
  const description = element('desc', {}, escapeXml(describe(sheet)));
  return element('g', { role: 'img' }, title, description, ground);
}

function describe({ panels, key }: Sheet): string {
  const titles = panels.flatMap(({ title }) => title ?? []);
  const maps = titles.length > 1 ? `Maps of ${titles.join(', ')}. ` : '';
  const names = key.filter(({ absent }) => absent === null).map((e) => `${e.number} ${e.name}`);
  return `${maps}Numbered places: ${names.join(', ')}.`;
}
