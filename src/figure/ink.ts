import type { Theme } from '../cartography/theme.ts';

/** The colours of what the figure adds to the map, by role. */
export interface Inks {
  readonly text: string;
  readonly quiet: string;
  readonly place: string;
  readonly paper: string;
  readonly hairline: string;
}

/** The colours of a theme for what the figure adds to a map in that theme. */
export function inksOf({ ink, quietText, place, paper, border }: Theme): Inks {
  return { text: ink, quiet: quietText, place, paper, hairline: border };
}

/** The smallest text of a sheet, in pixels: a little over 8.5 points. */
export const SMALL = 11.4;
