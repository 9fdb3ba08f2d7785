import type { Edition, Layer, MentionKind, Place, PlaceKind } from './model.ts';
import { PLACE_KINDS } from './vocabulary.ts';

/** What article and map do not share, each in the order of the edition. */
export interface Ledgers {
  /** Mentioned, and not on the map; the reason is `unlocated`. */
  readonly notOnMap: readonly Place[];
  /** On the map, and mentioned only for its government: the article speaks of no place there. */
  readonly onlyMetonym: readonly Place[];
  /** On the map, and mentioned only by description, never by a name of its own. */
  readonly onlyImplied: readonly Place[];
  /** On the map for orientation; the article never mentions it. */
  readonly neverNamed: readonly Place[];
  readonly counts: {
    /** How many places the article mentions. */
    readonly mentioned: number;
    /** How many of those are on the map. */
    readonly mentionedOnMap: number;
    /** How many places are on the map, mentioned or not. */
    readonly onMap: number;
  };
}

/** The ledgers of an edition. */
export function ledgersOf({ places }: Edition): Ledgers {
  const mentioned = places.filter(({ mentions }) => mentions.length > 0);
  const onMap = places.filter(({ unlocated }) => unlocated === null);
  const shared = mentioned.filter(({ unlocated }) => unlocated === null);
  return {
    notOnMap: mentioned.filter(({ unlocated }) => unlocated !== null),
    onlyMetonym: shared.filter((place) => isOnly(place, 'metonym')),
    onlyImplied: shared.filter((place) => isOnly(place, 'implied')),
    neverNamed: onMap.filter(({ mentions }) => mentions.length === 0),
    counts: {
      ...{ mentioned: mentioned.length, mentionedOnMap: shared.length, onMap: onMap.length },
    },
  };
}

function isOnly({ mentions }: Place, kind: MentionKind): boolean {
  return mentions.every((mention) => mention.kind === kind);
}

/** Places of one layer, by kind. */
export interface LayerGroup<P> {
  readonly layer: Layer;
  readonly kinds: readonly { readonly kind: PlaceKind; readonly places: readonly P[] }[];
}

/** Places by layer, in the order of the legend, and by kind; empty groups left out. */
export function groupedPlaces<P extends Pick<Place, 'layer' | 'kind'>>(
  places: readonly P[],
  layers: readonly Layer[],
): readonly LayerGroup<P>[] {
  return layers
    .map((layer) => ({ layer, kinds: byKind(places.filter((place) => place.layer === layer.id)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

function byKind<P extends Pick<Place, 'kind'>>(places: readonly P[]): LayerGroup<P>['kinds'] {
  return PLACE_KINDS.map((kind) => ({
    kind,
    places: places.filter((place) => place.kind === kind),
  })).filter((group) => group.places.length > 0);
}
