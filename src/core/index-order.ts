import type { LayerId, MentionKind, Place } from './model.ts';
import { indexedName } from './search/articles.ts';
import { PLACE_KINDS } from './vocabulary.ts';

export type IndexOrder = 'name' | 'first' | 'count' | 'kind';

/** How a reader wants the index of places. */
export interface IndexView {
  readonly by: IndexOrder;
  /** Only places with mentions of this kind, and by count, that many; null for all. */
  readonly mentionKind: MentionKind | null;
  /** Only places of this layer; null for all. */
  readonly layer: LayerId | null;
}

/**
 * The places of a view: by name in that language (leading articles ignored), by first mention, the
 * most mentioned first, or by kind in the order of the vocabulary. Equals by name, then as given.
 */
export function orderedPlaces(
  places: readonly Place[],
  { by, mentionKind, layer }: IndexView,
  language: 'en' | 'ar',
): readonly Place[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return places
    .filter((place) => layer === null || place.layer === layer)
    .filter((place) => mentionKind === null || countOf(place, mentionKind) > 0)
    .map((place) => ({
      place,
      weight: weightOf(place, by, mentionKind),
      name: indexedName(headwordOf(place, language)),
    }))
    .sort((a, b) => a.weight - b.weight || compare(a.name, b.name))
    .map(({ place }) => place);
}

/** How often the article mentions a place, in one way or in any. */
export function countOf({ mentions }: Place, kind: MentionKind | null): number {
  return kind === null ? mentions.length : mentions.filter((m) => m.kind === kind).length;
}

/** The name of a place as an index in that language lists it. */
export function headwordOf({ name, nameAr }: Place, language: 'en' | 'ar'): string {
  return language === 'ar' ? (nameAr ?? name) : name;
}

/** Less comes first. */
function weightOf(place: Place, by: IndexOrder, kind: MentionKind | null): number {
  switch (by) {
    case 'name':
      return 0;
    case 'first':
      return place.number ?? Number.MAX_SAFE_INTEGER;
    case 'count':
      return -countOf(place, kind);
    case 'kind':
      return PLACE_KINDS.indexOf(place.kind);
  }
}
