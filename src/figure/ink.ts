import type { Theme } from '../cartography/theme.ts';

/** The colours of what the figure adds to the map, by role. */
export interface Inks {
  readonly text: string;
  readonly quiet: string;
  readonly place: string;
  readonly paper: string;
  readonly hairline: string;
  /** Of a QR code, which readers of codes want dark on light in every theme. */
  readonly codeDark: string;
  readonly codeLight: string;
}

/** The colours of a theme for what the figure adds to a map in that theme. */
export function inksOf({ name, ink, quietText, place, paper, border }: Theme): Inks {
  const [codeDark, codeLight] = name === 'dark' ? [paper, ink] : [ink, paper];
  return { text: ink, quiet: quietText, place, paper, hairline: border, codeDark, codeLight };
}

/** The smallest text of a sheet, in pixels: a little over 8.5 points. */
export const SMALL = 11.4;
