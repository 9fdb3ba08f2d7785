import type { Finder, PassageHit, PlaceHit } from '../core/search/finder.ts';
import type { Edition, Place } from '../core/model.ts';
import { placeById } from '../core/queries.ts';

/** How many of either sort are shown at most. */
const SHOWN = 8;

/** A place that answers, with what a reader is told of it. */
export interface PlaceResult {
  readonly hit: PlaceHit;
  readonly place: Place;
}

/** What a query finds, as far as it is shown. */
export interface Results {
  readonly places: readonly PlaceResult[];
  readonly passages: readonly PassageHit[];
  /** How many there are of either sort, shown or not. */
  readonly counts: { readonly places: number; readonly passages: number };
  /** Whether the places are only guesses at a misspelt name. */
  readonly near: boolean;
}

export type Search = (query: string) => Results;

/** The search through an edition: the best places and passages for what is typed. */
export function searchOf(edition: Edition, finder: Finder): Search {
  return (query) => {
    const { places, passages } = finder.find(query);
    return {
      places: places.slice(0, SHOWN).flatMap((hit) => {
        const place = placeById(edition, hit.place);
        return place === undefined ? [] : [{ hit, place }];
      }),
      passages: passages.slice(0, SHOWN),
      counts: { places: places.length, passages: passages.length },
      near: places[0]?.near ?? false,
    };
  };
}
