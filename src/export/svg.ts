import type { About, Format } from './format.ts';
import { escaped, unescaped } from '../core/markup.ts';

/** The XML namespace of the recipe's element, so that no other program takes it for its own. */
const NAMESPACE = 'urn:article-atlas:recipe';
const RECIPE = new RegExp(`<recipe xmlns="${NAMESPACE}">([^<]*)</recipe>`);
/** The outermost element's beginning with its title, which has to stay its first child. */
const HEAD = /^<svg\b[^>]*>(?:<title>[^<]*<\/title>)?/;

/** One file a page: vectors, text as text, and the recipe among the metadata. */
export const svg: Format = {
  id: 'svg',
  title: 'SVG',
  mediaType: 'image/svg+xml',
  holdsPages: false,
  hasDots: false,
  write: ({ pages, about }) =>
    Promise.resolve(pages.map((page) => new TextEncoder().encode(withMetadata(page, about)))),
  recipeIn: (file) => {
    const found = RECIPE.exec(new TextDecoder().decode(file))?.[1];
    return Promise.resolve(found === undefined ? null : unescaped(found));
  },
  isOwn: (file) =>
    /^\uFEFF?\s*<(?:svg|\?xml|!--)/.test(new TextDecoder().decode(file.subarray(0, 64))),
};

/** The page with what the file says of itself, after its title. */
export function withMetadata(page: string, about: About): string {
  const recipe = `<recipe xmlns="${NAMESPACE}">${escaped(about.recipe)}</recipe>`;
  return page.replace(HEAD, (head) => `${head}<metadata>${recipe}</metadata>`);
}
