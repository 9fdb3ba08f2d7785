import type { Recipe } from '../sheet.ts';

/** What a recipe may say, wherever it comes from: a file, the command line, the print dialogue. */
export const SIZES = [
  'a5',
  'a4',
  'a3',
  'letter',
] as const satisfies readonly Recipe['paper']['size'][];
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export const THEMES = ['print-colour', 'print-grey', 'light', 'dark'] as const;
export const QUOTES = ['none', 'short', 'whole'] as const;
export const PARTS = [
  'key',
  'legend',
  'locator',
  'qr',
] as const satisfies readonly (keyof Recipe['parts'])[];

/** Millimetres that a margin has at least and at most. */
export const MARGINS = [0, 50] as const;
/** N of 1:N, at least and at most. */
export const SCALES = [100, 500_000_000] as const;
/** Dots an inch, at least and at most. */
export const DPI = [72, 600] as const;
