import { printColour } from '../cartography/theme.ts';

/** The colours of what the figure adds to the map, by role: the same on screen and on paper. */
export const INK = {
  text: printColour.ink,
  quiet: printColour.quietText,
  place: printColour.place,
  paper: printColour.paper,
  hairline: printColour.border,
} as const;

/** The smallest text of a sheet, in pixels: a little over 8.5 points. */
export const SMALL = 11.4;
