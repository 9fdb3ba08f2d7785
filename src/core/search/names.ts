import type { Place, PlaceId } from '../model.ts';
import { spellingsOf } from '../queries.ts';
import { parseWords, type Words } from './query.ts';

/** One of the names of a place, ready to be compared. */
export interface Name extends Words {
  readonly place: PlaceId;
  readonly name: string;
  readonly isMentioned: boolean;
  /** The name that the gazetteer gives it, in either script; not a variant or a spelling. */
  readonly isOwn: boolean;
}

/** All names of places, each once a place: its own, the variants, then the article's spellings. */
export function namesOf(places: readonly Place[]): readonly Name[] {
  return places.flatMap((place) => {
    const own = place.nameAr === null ? [place.name] : [place.name, place.nameAr];
    const all = new Set([...own, ...place.variants, ...spellingsOf(place)]);
    return [...all].flatMap((name) => {
      const words = parseWords(name);
      if (!words) return [];
      const isMentioned = place.mentions.length > 0;
      return [{ ...words, place: place.id, name, isMentioned, isOwn: own.includes(name) }];
    });
  });
}
