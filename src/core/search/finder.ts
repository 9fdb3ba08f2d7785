import type { Edition } from '../model.ts';
import { findPassages, type PassageHit } from './find-passages.ts';
import { findPlaces, guessPlaces, type PlaceHit } from './find-places.ts';
import { namesOf } from './names.ts';
import { parseWords } from './query.ts';
import { searchedPassages } from './searched-passages.ts';

export type { PassageHit } from './find-passages.ts';
export type { PlaceHit } from './find-places.ts';

/** What a query finds, best first; empty for what has no letter or digit. */
export interface Found {
  readonly places: readonly PlaceHit[];
  readonly passages: readonly PassageHit[];
}

/** Finds places by name and passages by their words. */
export interface Finder {
  /** At most `limit` of either; all by default. Never throws. */
  find(query: string, limit?: number): Found;
}

/** The finder of an edition. Costs nothing until it is first asked. */
export function buildFinder(edition: Edition): Finder {
  const index = once(() => ({
    names: namesOf(edition.places),
    passages: searchedPassages(edition),
  }));
  return {
    find(query, limit = Infinity) {
      const words = parseWords(query);
      if (!words) return { places: [], passages: [] };
      const { names, passages: searched } = index();
      const places = findPlaces(names, words);
      const passages = findPassages(searched, words);
      // A word of the article is no misspelt name.
      const isLost = places.length === 0 && passages.length === 0;
      return {
        places: (isLost ? guessPlaces(names, words) : places).slice(0, limit),
        passages: passages.slice(0, limit),
      };
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
