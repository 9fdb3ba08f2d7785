import type { Edition, Source } from './model.ts';

/** A licence under which something is drawn, and whose it is. */
export interface Terms {
  readonly licence: string;
  /** Each once, in the order of the sources. */
  readonly publishers: readonly string[];
}

/**
 * The licences that a copy of the map has to keep: of the sources of its places that are used as they
 * are, or that ask for a credit. What a source is used for besides, such as "coordinates as facts",
 * stands after the name of its licence; such a use leaves nothing of it in the drawing.
 */
export function termsOf({
  places,
  sources,
}: Pick<Edition, 'places' | 'sources'>): readonly Terms[] {
  const drawn = new Set(places.flatMap(({ anchor, sources: ids }) => (anchor === null ? [] : ids)));
  const kept = sources.filter((source) => drawn.has(source.id) && isKept(source));
  return [...new Set(kept.map(licenceOf))].map((licence) => ({
    licence,
    publishers: [
      ...new Set(
        kept.filter((source) => licenceOf(source) === licence).map(({ publisher }) => publisher),
      ),
    ],
  }));
}

function isKept(source: Source): boolean {
  return source.attribution !== null || licenceOf(source) === source.licence;
}

/** Its name, without what is said of its use. */
function licenceOf({ licence }: Source): string {
  return licence.replace(/[;:,].*$/s, '').trim();
}
