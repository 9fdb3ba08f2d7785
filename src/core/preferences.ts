/** What a reader may set for every article; plain values, so that the page can keep them. */

/** In which languages the map names things: English with Arabic under it, or either alone. */
export type LabelLanguages = 'both' | 'en' | 'ar';

/** system: as the reader's own machine is set. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** The languages that the page itself speaks. The article and what is noted of its places keep theirs. */
export type LanguageCode = 'en' | 'ar';

export interface Preferences {
  readonly language: LanguageCode;
  readonly theme: ThemeChoice;
  readonly labels: LabelLanguages;
  /** Whether the map goes along with the paragraph on screen. */
  readonly follow: boolean;
}
