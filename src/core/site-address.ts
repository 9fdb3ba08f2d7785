import type { PlaceId } from './model.ts';

/** The page of a place by itself, below the site's address. */
export function placePath(place: PlaceId): string {
  return `place/${place}/`;
}

/** The preview of the site itself, beside its page. */
export const SITE_PREVIEW = 'link-preview.png';
/** The preview of a place, beside its page. */
export const PLACE_PREVIEW = 'preview.png';

/** What is offered to people who want the data, below the site's address. */
export const DATA_FILES = {
  places: 'data/places.geojson',
  mentions: 'data/mentions.csv',
  readme: 'data/README.txt',
} as const;

/**
 * The whole address of something in a site.
 * @param site where the site's page stands, with or without its last slash or file name
 * @param path below that, without a slash before it
 */
export function addressIn(site: string, path: string): string {
  const [page = ''] = site.split(/[?#]/);
  const isFile = /\/[^/]+\.html?$/i.test(page);
  const folder = isFile ? page.replace(/[^/]*$/, '') : page.replace(/\/*$/, '/');
  return folder + path;
}
