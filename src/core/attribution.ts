import { dateWords } from './dates.ts';
import type { Basemap, Edition, SourceId } from './model.ts';

/** A credit that has to stand on a map. */
export interface Credit {
  readonly words: string;
  /** Where its terms are; null for none. */
  readonly address: string | null;
}

/** OpenStreetMap asks that its name lead to its terms (openstreetmap.org/copyright, "How to credit"). */
const OPEN_STREET_MAP = 'https://www.openstreetmap.org/copyright';

/** The words in which an edition credits what it drew itself: the `attribution` of such a source. */
export const OWN = 'Details drawn by this project, approximate';

/** Whether it only says what this project drew: nobody's terms ask for it where there is little room. */
export function isOwn({ words }: Credit): boolean {
  return words === OWN;
}

/**
 * The credits of exactly what a map of this edition draws, each once.
 * @param isDrawn whether the map shows something from a source; without it, from every one
 */
export function attributionOf(
  edition: Edition,
  isDrawn: (source: SourceId) => boolean = () => true,
): readonly Credit[] {
  const lines = [
    'Made with Natural Earth',
    ...edition.sources
      .filter(({ id }) => isDrawn(id))
      .flatMap(({ attribution }) => attribution ?? []),
  ];
  return [...new Set(lines)].map(creditOf);
}

/** A credit with the address of its terms, where its source asks for one. */
export function creditOf(words: string): Credit {
  return { words, address: /openstreetmap/i.test(words) ? OPEN_STREET_MAP : null };
}

/**
 * The credits of an own basemap: the editor's words, else its maker's; with the date of what it
 * shows, since that is hardly the article's.
 * @param makers the credits that the map itself asks for, plain text
 */
export function basemapCredits(
  { attribution, dated }: Basemap,
  makers: readonly string[],
): readonly Credit[] {
  const words = attribution === null ? makers : [attribution];
  const note = dated === null ? [] : [`base map as of ${dateWords(dated)}`];
  return [...words, ...note].map(creditOf);
}
