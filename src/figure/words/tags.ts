import { element } from '../svg.ts';

/**
 * What a sheet's words are, for those who hear them: roles of WAI-ARIA 1.2, which a browser makes
 * the tags of a PDF. Each takes markup; nothing stays nothing.
 */
function grouped(role: string, markup: string, level: number | null = null): string {
  return markup === '' ? '' : element('g', { role, 'aria-level': level }, markup);
}

/** A heading; the title of a sheet by itself is of the first level. */
export function heading(level: number, markup: string): string {
  return grouped('heading', markup, level);
}

/** Lines that are read as one. */
export function read(markup: string): string {
  return grouped('paragraph', markup);
}

/** Items, as `item` makes them. */
export function list(markup: string): string {
  return grouped('list', markup);
}

/** One of a list. */
export function item(markup: string): string {
  return grouped('listitem', markup);
}
