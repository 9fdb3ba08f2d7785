/** A window so narrow that map and text share its width one above the other: a media query. */
export const SMALL_SCREEN = '(max-width: 760px)';

/** A window with hardly room for a paragraph, as on a page that is enlarged fourfold: a media query. */
export const LOW_SCREEN = '(max-height: 25rem)';
