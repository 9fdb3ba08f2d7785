/** What a reader may set for every article; plain values, so that the page can keep them. */

/** In which languages the map names things: English with Arabic under it, or either alone. */
export type LabelLanguages = 'both' | 'en' | 'ar';

/** system: as the reader's own machine is set. */
export type ThemeChoice = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly theme: ThemeChoice;
  readonly labels: LabelLanguages;
}
