/** Fonts with no more characters and features than nearly every text needs. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { ARABIC, LATIN } from '../../map/font-ranges.ts';
import { charactersIn } from './characters.ts';

/** A file of static/fonts, the file of a package that it is made from, and what it keeps. */
export interface SmallFont {
  readonly name: string;
  readonly from: string;
  readonly ranges: readonly string[];
}

/** The fonts of map and page but for the text's own: its licence forbids altered files of its name. */
export const SMALL_FONTS: readonly SmallFont[] = [
  latin('noto-sans-400', '400-normal'),
  latin('noto-sans-600', '600-normal'),
  latin('noto-sans-400-italic', '400-italic'),
  arabic('noto-sans-arabic-400', '400-normal'),
  arabic('noto-sans-arabic-600', '600-normal'),
];

/**
 * What writing rightly takes: composed and joined letters, placed marks, kerning; and figures of one
 * width, which the page asks for. Fractions and raised figures go.
 */
const FEATURES = [
  ...['ccmp', 'locl', 'kern', 'mark', 'mkmk', 'liga', 'rlig', 'calt'],
  ...['init', 'medi', 'fina', 'isol', 'tnum', 'lnum'],
];

/** Every small font as woff2, by name; the same bytes each time. */
export function smallFonts(): Promise<(readonly [name: string, bytes: Buffer])[]> {
  return Promise.all(
    SMALL_FONTS.map(async ({ name, from, ranges }) => {
      const whole = await readFile(packageFile(from));
      const options = { targetFormat: 'woff2', keepFeatures: FEATURES } as const;
      return [name, await subsetFont(whole, charactersIn(ranges), options)] as const;
    }),
  );
}

/** The path of a package's file. */
export function packageFile(path: string): string {
  return createRequire(import.meta.url).resolve(path);
}

function latin(name: string, face: string): SmallFont {
  const from = `@fontsource/noto-sans/files/noto-sans-latin-${face}.woff2`;
  return { name: `${name}.woff2`, from, ranges: LATIN };
}

function arabic(name: string, face: string): SmallFont {
  const from = `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${face}.woff2`;
  return { name: `${name}.woff2`, from, ranges: ARABIC };
}
