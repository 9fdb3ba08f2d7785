import type { Edition, Frame, Layer, LngLat, Place } from '../core/model.ts';
import { didYouMean } from '../core/near-names.ts';
import { deckOf, placeById } from '../core/queries.ts';
import type { Panel, Subject } from '../core/sheet.ts';
import { compose } from './compose.ts';
import { locatorPanel, mainPanel } from './framing.ts';
import { shownOn } from './key.ts';
import type { Layout } from './page.ts';

/** Degrees of longitude from which on a map is one of the world. */
const WORLD = 60;

/** What a sheet is about, before it is arranged. */
export interface Plan {
  readonly title: string;
  readonly titleAr: string | null;
  readonly subtitle: string;
  readonly selected: Place | null;
  /** Whose sources are credited. */
  readonly places: readonly Place[];
  readonly panels: (layout: Layout) => readonly Panel[];
  /** The places of the key, in its order. */
  readonly key: (panels: readonly Panel[]) => readonly Place[];
}

/** Throws a RangeError for a place or a layer that the edition does not have. */
export function planOf(edition: Edition, subject: Subject): Plan {
  switch (subject.type) {
    case 'edition':
      return planOfEdition(edition);
    case 'place':
      return planOfPlace(edition, placeNamed(edition, subject.place));
    case 'layer':
      return planOfLayer(edition, layerNamed(edition, subject.layer));
  }
}

function planOfEdition(edition: Edition): Plan {
  const mentioned = edition.places.filter(({ number }) => number !== null);
  return {
    title: edition.title,
    titleAr: null,
    subtitle: edition.summary,
    selected: null,
    places: mentioned,
    panels: ({ figure }) => compose(framesOf(edition), anchorsOf(mentioned), figure),
    key: () => mentioned,
  };
}

function planOfPlace(edition: Edition, place: Place): Plan {
  return {
    title: place.name,
    titleAr: place.nameAr,
    subtitle: deckOf(place),
    selected: place,
    places: [place],
    panels: (layout) => panelsOf(edition, [place], layout),
    key: ([main]) => [place, ...alsoShown(main, edition, [place])],
  };
}

function planOfLayer(edition: Edition, layer: Layer): Plan {
  const own = edition.places.filter((place) => place.layer === layer.id);
  const mentioned = own.filter(({ number }) => number !== null);
  return {
    title: layer.title,
    titleAr: layer.titleAr,
    subtitle: edition.summary,
    selected: null,
    places: own,
    panels: (layout) => panelsOf(edition, mentioned.length > 0 ? mentioned : own, layout),
    key: ([main]) => [...mentioned, ...alsoShown(main, edition, mentioned)],
  };
}

/** A large map of the places and a small one that locates it; the edition's first frame for none. */
function panelsOf(
  edition: Edition,
  places: readonly Place[],
  { figure, key }: Layout,
): readonly Panel[] {
  const main = mainPanel(places, figure);
  if (main === null) return compose(framesOf(edition).slice(0, 1), [], figure);
  const locator = locatorPanel(main, edition, key);
  return locator === null ? [main] : [main, locator];
}

/** The other mentioned places on a sheet's main map; a map of the world would be covered by them. */
function alsoShown(
  main: Panel | undefined,
  edition: Edition,
  subjects: readonly Place[],
): readonly Place[] {
  if (main === undefined || main.bounds[2] - main.bounds[0] > WORLD) return [];
  return shownOn(main, edition).filter((place) => !subjects.includes(place));
}

/** An edition without frames is framed by its region. */
function framesOf({ frames, region, title }: Edition): readonly Frame[] {
  return frames.length > 0 ? frames : [{ id: 'region', title, titleAr: null, bounds: region }];
}

function anchorsOf(places: readonly Place[]): readonly LngLat[] {
  return places.map(({ anchor }) => anchor).filter((anchor) => anchor !== null);
}

function placeNamed(edition: Edition, id: string): Place {
  const place = placeById(edition, id);
  if (place !== undefined) return place;
  const near = didYouMean(
    id,
    edition.places.map((other) => other.id),
  );
  throw new RangeError(`There is no place "${id}" in this edition.${near}`);
}

function layerNamed(edition: Edition, id: string): Layer {
  const layer = edition.layers.find((other) => other.id === id);
  if (layer !== undefined) return layer;
  const near = didYouMean(
    id,
    edition.layers.map((other) => other.id),
  );
  throw new RangeError(`There is no layer "${id}" in this edition.${near}`);
}
