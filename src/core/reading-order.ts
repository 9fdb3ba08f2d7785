import type { Edition, Mention, MentionId, PlaceId } from './model.ts';

/** All mentions in the order of the text, the headline's first. */
export function mentionsInOrder(edition: Edition): readonly Mention[] {
  return edition.places
    .flatMap((place) => place.mentions)
    .sort((a, b) => a.passage - b.passage || a.start - b.start);
}

/**
 * The mention after (1) or before (-1) another, of any place or only of one; `from` need not be of
 * that place. From null, or from a mention that does not exist, the first or the last. Null at the
 * ends: reading does not begin again.
 */
export function nextMention(
  edition: Edition,
  from: MentionId | null,
  by: 1 | -1,
  only?: PlaceId,
): Mention | null {
  const isMeant = (mention: Mention): boolean => only === undefined || mention.place === only;
  const all = mentionsInOrder(edition);
  const at = all.findIndex(({ id }) => id === from);
  if (by === 1) return all.slice(at + 1).find(isMeant) ?? null;
  return all.slice(0, at < 0 ? all.length : at).findLast(isMeant) ?? null;
}

/** Like nextMention, from a passage: its own first mention, or the last one before it. */
export function nextMentionFrom(
  edition: Edition,
  passage: number,
  by: 1 | -1,
  only?: PlaceId,
): Mention | null {
  const all = mentionsInOrder(edition).filter(({ place }) => only === undefined || place === only);
  if (by === 1) return all.find((mention) => mention.passage >= passage) ?? null;
  return all.findLast((mention) => mention.passage < passage) ?? null;
}

/** The mention that an offset (UTF-16 units) in a passage's unmarked text lies in. */
export function mentionAt(edition: Edition, passage: number, offset: number): Mention | null {
  return (
    mentionsInOrder(edition).find(
      (mention) => mention.passage === passage && mention.start <= offset && offset < mention.end,
    ) ?? null
  );
}

/** Which mention this is of how many, from 1: of all, or only of one place. Null where it is none. */
export function positionOf(
  edition: Edition,
  id: MentionId,
  only?: PlaceId,
): { readonly at: number; readonly of: number } | null {
  const all = mentionsInOrder(edition).filter(({ place }) => only === undefined || place === only);
  const index = all.findIndex((mention) => mention.id === id);
  return index < 0 ? null : { at: index + 1, of: all.length };
}
