/** What a reader may set for every article; plain values, so that the page can keep them. */

/** In which languages a reader wants the map to name things: in both, or in either alone. */
export type LabelChoice = 'both' | 'en' | 'ar';

/** The same as the map is drawn: both is English above Arabic, both-ar Arabic above English. */
export type LabelLanguages = LabelChoice | 'both-ar';

/** system: as the reader's own machine is set. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** The languages that the page itself speaks. The article and what is noted of its places keep theirs. */
export type LanguageCode = 'en' | 'ar';

export interface Preferences {
  readonly language: LanguageCode;
  readonly theme: ThemeChoice;
  readonly labels: LabelChoice;
  /** Whether the map goes along with the paragraph on screen. */
  readonly follow: boolean;
}
