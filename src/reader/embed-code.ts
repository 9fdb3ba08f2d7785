import type { Edition, Place } from '../core/model.ts';
import { addressIn, placePath } from '../core/site-address.ts';
import { titleOf } from './title.ts';

/** The size at which the page of a place shows its map and the first of its words, in CSS pixels. */
const SIZE = { width: 640, height: 760 } as const;

/**
 * The markup that shows a place's own page in another page.
 * @param here where this copy of the site stands, for an edition that does not know
 */
export function embedCode(edition: Edition, { id, name }: Place, here: string): string {
  const attributes = {
    src: addressIn(edition.address ?? here, placePath(id)),
    title: titleOf(edition, name),
    ...SIZE,
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${quoted(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function quoted(value: string | number): string {
  return String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
