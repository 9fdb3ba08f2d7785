import { dark } from './themes/dark.ts';
import { light } from './themes/light.ts';
import { printColour } from './themes/print-colour.ts';
import { printGrey } from './themes/print-grey.ts';

export { dark, light, printColour, printGrey };

/** light and dark are for the screen; the others for paper. */
export type ThemeName = 'light' | 'dark' | 'print-colour' | 'print-grey';

/** Every colour of the map by its role. No file but those of `themes` names a colour. */
export interface Theme {
  readonly name: ThemeName;

  // Surfaces, from below.
  readonly sea: string;
  readonly land: string;
  /** The country of the edition's region, set apart from its neighbours by lightness. */
  readonly country: string;
  readonly builtUp: string;
  readonly landmark: string;
  readonly lake: string;

  // Lines of the base.
  readonly coast: string;
  readonly river: string;
  readonly border: string;
  readonly boundary: string;
  readonly roadCasing: string;
  readonly road: string;
  /** What sets routes and dots off from the ground, and fills hollow dots. */
  readonly casing: string;
  /** The ring of a town's dot. */
  readonly town: string;

  // The article's places.
  /** What the article speaks of: the one warm colour. */
  readonly place: string;
  /** How much of that colour tints an area, from 0 to 1. */
  readonly tint: number;
  /** Routes that the article does not mention. */
  readonly way: string;
  /** Points and areas that the article does not mention. */
  readonly context: string;
  /** The mosaic of districts that the article does not mention. */
  readonly mosaic: string;

  // Text, and the paper-coloured halo that separates it from what lies beneath.
  readonly ink: string;
  readonly quietText: string;
  readonly waterText: string;
  readonly placeText: string;
  readonly paper: string;
}

/** Every theme by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  'print-colour': printColour,
  'print-grey': printGrey,
};
