import arabicRegular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicSemibold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import latinItalic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinSemibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import extendedItalic from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff2?url';
import extendedRegular from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import extendedSemibold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import { ITALIC, REGULAR, SEMIBOLD } from '../cartography/fonts.ts';
import type { FontFaces } from '../cartography/resources.ts';

/** What each file covers; MapLibre takes the first that has the character. */
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F', 'U+2212'];
const EXTENDED = ['U+0100-02BA', 'U+02BD-02FF', 'U+1E00-1E9F', 'U+1EF2-1EFF'];
/** With the presentation forms, which are what MapLibre's own shaping asks for. */
const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'];

/** The map's fonts for the style's `font-faces`, with absolute addresses: `base` is the document's. */
export function fontFaces(base: string): FontFaces {
  const family = (latin: string, extended: string, arabic: string) => [
    { url: new URL(latin, base).href, 'unicode-range': LATIN },
    { url: new URL(extended, base).href, 'unicode-range': EXTENDED },
    { url: new URL(arabic, base).href, 'unicode-range': ARABIC },
  ];
  return {
    [REGULAR]: family(latinRegular, extendedRegular, arabicRegular),
    [SEMIBOLD]: family(latinSemibold, extendedSemibold, arabicSemibold),
    // Arabic has no italics.
    [ITALIC]: family(latinItalic, extendedItalic, arabicRegular),
  };
}
