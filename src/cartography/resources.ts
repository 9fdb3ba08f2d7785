import type { LabelLanguages } from '../core/preferences.ts';
import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Font files by the family names of `fonts.ts`; the form of the style's `font-faces`. */
export type FontFaces = FontFacesSpecification;

/** What a renderer and its reader settle: where files are found, and in which languages things are named. */
export interface Resources {
  /** The prefix of the static files: ends with '/' or is empty. */
  readonly base: string;
  /** Font files for a renderer that loads them through the style; null for one with fonts of its own. */
  readonly fonts: FontFaces | null;
  readonly labels: LabelLanguages;
}
