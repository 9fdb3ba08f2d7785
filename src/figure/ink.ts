import { print } from '../cartography/theme.ts';

/** The colours of what the figure adds to the map, by role: the same on screen and on paper. */
export const INK = {
  text: print.ink,
  quiet: print.quietText,
  place: print.place,
  paper: print.paper,
  hairline: print.border,
} as const;

/** The smallest text of a sheet, in pixels: a little over 8.5 points. */
export const SMALL = 11.4;
