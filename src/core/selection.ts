import { isWithin, unionBounds } from './bounds.ts';
import type {
  Bounds,
  Edition,
  Mention,
  MentionId,
  Place,
  PlaceId,
  PlaceKind,
  Selection,
} from './model.ts';
import { extentOf, placeById } from './queries.ts';

/** What the map should frame and highlight. */
export interface Focus {
  readonly places: readonly PlaceId[];
  /** Null when there is nothing to frame. */
  readonly bounds: Bounds | null;
}

/** The place selected, also through one of its mentions; null for anything else. */
export function placeOf(edition: Edition, selection: Selection): Place | null {
  switch (selection.type) {
    case 'place':
      return placeById(edition, selection.place) ?? null;
    case 'mention': {
      const mention = mentionById(edition, selection.mention);
      return mention ? (placeById(edition, mention.place) ?? null) : null;
    }
    default:
      return null;
  }
}

/**
 * The located places of a selection and the box to be framed. A passage's box holds those of its
 * places that lie in the region, without countries and their parts where it names anything smaller;
 * only where none does, all of them: a country that is named in passing must not shrink to a dot
 * what the passage speaks of. Countries are framed whole where one view can hold them.
 */
export function focusOf(edition: Edition, selection: Selection): Focus {
  if (selection.type === 'passage') return focusOn(placesIn(edition, selection.passage), edition);
  const place = placeOf(edition, selection);
  return focusOn(place ? [place] : [], edition);
}

/** The mention with an id. */
export function mentionById(edition: Edition, id: MentionId): Mention | undefined {
  return edition.places.flatMap((place) => place.mentions).find((mention) => mention.id === id);
}

function placesIn(edition: Edition, passage: number): readonly Place[] {
  return edition.places.filter(({ mentions }) => mentions.some((m) => m.passage === passage));
}

function focusOn(places: readonly Place[], { region }: Edition): Focus {
  const located = places.filter((place) => place.bounds !== null);
  const near = located.filter(({ bounds }) => bounds !== null && isWithin(bounds, region));
  const small = near.filter(({ kind }) => !WIDE.includes(kind));
  const framed = [small, near, located].find((some) => some.length > 0) ?? [];
  const whole = unionBounds(framed.map(extentOf).filter((box) => box !== null));
  const isOneView = whole !== null && whole[2] - whole[0] <= WIDEST;
  return {
    places: located.map((place) => place.id),
    bounds: isOneView
      ? whole
      : unionBounds(framed.map(({ bounds }) => bounds).filter((box) => box !== null)),
  };
}

/** Degrees: countries that lie farther apart are framed by their points. */
const WIDEST = 180;

/** Kinds of places that are the surroundings of others. */
const WIDE: readonly PlaceKind[] = ['country', 'region'];
