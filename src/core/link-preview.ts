import { addressIn } from './site-address.ts';

/** A page as other sites show it where somebody links to it. */
export interface LinkPreview {
  readonly title: string;
  readonly description: string;
  /** What the site is called. */
  readonly site: string;
  /** The page below the site's address; empty for the site's own page. */
  readonly path: string;
  /** The picture's file, beside the page. */
  readonly image: string;
  /** What the picture shows, in words. */
  readonly imageWords: string;
}

/** One element `meta`. */
export interface MetaTag {
  readonly attribute: 'property' | 'name';
  readonly key: string;
  readonly content: string;
}

/** The size of every preview's picture, in pixels: what sites ask for that show it large. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/**
 * What a page says of itself to sites that show links (ogp.me). They want whole addresses: where
 * nobody knows where the site stands, the picture's is relative and there is none of the page.
 * @param address where the site stands; null where that is not known
 */
export function previewTags(preview: LinkPreview, address: string | null): readonly MetaTag[] {
  const { title, description, site, path, image, imageWords } = preview;
  const whole = (of: string): string => (address === null ? of : addressIn(address, path + of));
  const property = (key: string, content: string): MetaTag => ({
    attribute: 'property',
    key: `og:${key}`,
    content,
  });
  return [
    property('type', 'article'),
    property('locale', 'en'),
    property('site_name', site),
    property('title', title),
    property('description', description),
    ...(address === null ? [] : [property('url', whole(''))]),
    property('image', whole(image)),
    property('image:type', 'image/png'),
    property('image:width', String(PREVIEW_SIZE.width)),
    property('image:height', String(PREVIEW_SIZE.height)),
    property('image:alt', imageWords),
    { attribute: 'name', key: 'twitter:card', content: 'summary_large_image' },
  ];
}
