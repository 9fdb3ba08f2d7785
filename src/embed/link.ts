import { markup, type Markup } from './markup.ts';

/** The reader's page as a page of a place reaches it: by its file, since it may lie on a disk. */
export const READER = '../../index.html';

/** A link into the reader: to its page, or to what a hash names in it. */
export function intoReader(hash: string, words: string): Markup {
  return markup`<a href="${READER}${hash === '' ? '' : `#${hash}`}">${words}</a>`;
}

/** A link that leaves the site, and says so: by a sign to the eye, in words to the ear. */
export function outside(address: string, words: string): Markup {
  return markup`<a href="${address}" rel="noopener noreferrer">${words}<span class="away" aria-hidden="true">↗</span><span class="said"> (leaves this page)</span></a>`;
}
