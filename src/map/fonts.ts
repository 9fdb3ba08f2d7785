import allArabicRegular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import allArabicSemibold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import extendedItalic from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff2?url';
import extendedRegular from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import extendedSemibold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import { ITALIC, REGULAR, SEMIBOLD } from '../cartography/fonts.ts';
import { ARABIC, ARABIC_EXTENDED, LATIN, LATIN_EXTENDED } from './font-ranges.ts';
import type { FontFaces } from '../cartography/resources.ts';

/**
 * The map's fonts for the style's `font-faces`, with absolute addresses: `base` is the document's.
 * Small files of static/fonts for nearly every text; whole ones, which come only when a text has one
 * of their characters.
 */
export function fontFaces(base: string): FontFaces {
  const face = (address: string, ranges: string[]) => ({
    url: new URL(address, base).href,
    'unicode-range': ranges,
  });
  const regularArabic = [
    face('fonts/noto-sans-arabic-400.woff2', ARABIC),
    face(allArabicRegular, ARABIC_EXTENDED),
  ];
  return {
    [REGULAR]: [
      face('fonts/noto-sans-400.woff2', LATIN),
      face(extendedRegular, LATIN_EXTENDED),
      ...regularArabic,
    ],
    [SEMIBOLD]: [
      face('fonts/noto-sans-600.woff2', LATIN),
      face(extendedSemibold, LATIN_EXTENDED),
      face('fonts/noto-sans-arabic-600.woff2', ARABIC),
      face(allArabicSemibold, ARABIC_EXTENDED),
    ],
    // Arabic has no italics.
    [ITALIC]: [
      face('fonts/noto-sans-400-italic.woff2', LATIN),
      face(extendedItalic, LATIN_EXTENDED),
      ...regularArabic,
    ],
  };
}
