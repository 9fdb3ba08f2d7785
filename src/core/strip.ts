import type { Edition, Mention, MentionId, PlaceId } from './model.ts';
import { textOf } from './queries.ts';
import { mentionsInOrder } from './reading-order.ts';

/** One passage of the strip that shows where in the text places are mentioned. */
export interface StripPassage {
  /** 0 is the headline. */
  readonly passage: number;
  /** In UTF-16 units: how much of the strip it takes. */
  readonly length: number;
  /** In the order of the text. */
  readonly mentions: readonly StripMention[];
  /** Each place once, in the order of its first mention here, with the number of mentions here. */
  readonly places: readonly { readonly place: PlaceId; readonly count: number }[];
}

/** A mention on the strip. */
export interface StripMention {
  readonly id: MentionId;
  readonly place: PlaceId;
  /** Where in its passage it begins: from 0, the start, to below 1. */
  readonly at: number;
}

/** The strip of an edition: the headline, then the passages. */
export function stripOf(edition: Edition): readonly StripPassage[] {
  const all = mentionsInOrder(edition);
  return [edition.headline, ...edition.passages].map(({ n, runs }) => {
    const { length } = textOf(runs);
    const mentions = all.filter(({ passage }) => passage === n);
    return {
      ...{ passage: n, length, places: countPlaces(mentions) },
      mentions: mentions.map(({ id, place, start }) => ({ id, place, at: start / length })),
    };
  });
}

/** Which passages mention a place, and how often; ascending. */
export function passagesOnStrip(
  strip: readonly StripPassage[],
  place: PlaceId,
): readonly { readonly passage: number; readonly count: number }[] {
  return strip.flatMap(({ passage, places }) =>
    places.filter((other) => other.place === place).map(({ count }) => ({ passage, count })),
  );
}

function countPlaces(mentions: readonly Mention[]): StripPassage['places'] {
  const counts = new Map<PlaceId, number>();
  for (const { place } of mentions) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].map(([place, count]) => ({ place, count }));
}
