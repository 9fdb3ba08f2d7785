import { distancesToEarlier } from './nearest.ts';
import { onMercator, stretched, zoomWhere } from './metres.ts';
import { markOf, VAGUE } from './shape.ts';
import type { Bounds, DrawnFeature, LngLat, Place, PlaceId } from '../core/model.ts';

/** The zoom levels between which a place is worth drawing. */
export interface Appearance {
  /** From here on its mark is drawn. */
  readonly mark: number;
  /** From here on it is named. */
  readonly label: number;
  /** From here on it is not drawn whole, for it fills the view and says nothing there. */
  readonly until: number;
  /** From here on neither its hatch nor its name are left: among streets a reader asks where he is. */
  readonly lasts: number;
}

/** Pixels: between dots, and the size of a shape worth drawing or naming, more where it fades; context takes more room. */
const ROOM = {
  mentioned: {
    dots: 36,
    dotNames: 40,
    shape: 10,
    blob: 40,
    shapeName: 90,
    blobName: 160,
    blur: 10,
  },
  context: { dots: 72, dotNames: 72, shape: 28, blob: 60, shapeName: 120, blobName: 160, blur: 40 },
} as const;

/** Everything is drawn from here on, even two dots in one spot. */
const STREETS = 14;
/** Of the mentions of the place that the article names most often. */
const IN_PASSING = 0.2;
/** The whole world is a map of countries: beside their names there is no room for a dot's. */
const DOTS_FROM = 3;
/** Up to here a place named in passing would stand out for nothing but its distance from the rest. */
const PASSING_FROM = 3.5;
/** Pixels of a vague area that reaches beyond the screen on all sides. */
const OVERFLOW = 1500;
const NEVER = 24;
/** A part of a city has streets, and up to these its hatch says that they lie in it. */
const OF_A_CITY = 12;
const STREETS_UNTIL = 16;
/** What is named before this reaches over a country. */
const OF_A_COUNTRY = 6;

/**
 * A dot appears when it stands clear of every more prominent dot, a shape when it is large enough
 * to be seen, a bare name when its uncertainty is a visible size; a country always. The method is
 * our own; it does what hand-set minimum zooms do in a general map.
 */
export function appearances(
  places: readonly Place[],
  features: ReadonlyMap<PlaceId, DrawnFeature>,
): ReadonlyMap<PlaceId, Appearance> {
  const found = new Map<PlaceId, Appearance>();
  const dots: { readonly place: Place; readonly anchor: LngLat }[] = [];
  const countries: LngLat[] = [];
  for (const place of [...places].sort(byProminence)) {
    const feature = features.get(place.id);
    const { anchor, bounds } = place;
    if (feature === undefined || anchor === null || bounds === null) continue;
    const room = roomOf(place);
    const mark = markOf(feature);
    if (mark === 'country') {
      found.set(place.id, { mark: 0, label: 0, until: NEVER, lasts: NEVER });
      countries.push(anchor);
    } else if (mark === 'city' || mark === 'spot') {
      dots.push({ place, anchor });
    } else if (mark === 'name') {
      const blur = stretched(place.precision ?? 0, anchor[1]);
      found.set(place.id, between(blur, room.blur, room.blur, OVERFLOW / 2));
    } else {
      const fades = VAGUE.includes(place.kind);
      const range = fades
        ? vague(between(sizeOf(bounds), room.blob, room.blobName, OVERFLOW))
        : between(sizeOf(bounds), room.shape, room.shapeName);
      found.set(place.id, range);
    }
  }
  const spots = dots.map(({ anchor }) => onMercator(anchor));
  const clear = distancesToEarlier(spots);
  const beside = distancesToEarlier([...countries.map(onMercator), ...spots]);
  const clearOfNames = beside.slice(countries.length);
  const most = Math.max(0, ...dots.map(({ place }) => place.mentions.length));
  for (const [index, { place }] of dots.entries()) {
    const room = roomOf(place);
    // A building must not take the place of its country's name; a city may.
    const distances = place.kind === 'city' ? clear : clearOfNames;
    const range = between(distances[index] ?? Infinity, room.dots, room.dotNames);
    found.set(place.id, notBefore(isInPassing(place, most) ? PASSING_FROM : DOTS_FROM, range));
  }
  return found;
}

function roomOf(place: Place): (typeof ROOM)[keyof typeof ROOM] {
  return place.number === null ? ROOM.context : ROOM.mentioned;
}

/** The zoom levels at which so many metres take these numbers of pixels. */
function between(metres: number, mark: number, label: number, until?: number): Appearance {
  const end = until === undefined ? NEVER : Math.min(NEVER, zoomWhere(metres, until));
  return {
    mark: Math.min(STREETS, zoomWhere(metres, mark)),
    label: Math.min(STREETS, zoomWhere(metres, label)),
    until: end,
    lasts: end,
  };
}

/**
 * The range of an area without edges. One that reaches over a country waits for its name: without it
 * a hatch reads as a map of who holds what. One in a city stays, thinner, down to its streets.
 */
function vague(range: Appearance): Appearance {
  const { mark, label, until } = range;
  return {
    ...range,
    mark: label < OF_A_COUNTRY ? label : mark,
    lasts: until < OF_A_CITY ? until : Math.max(until, STREETS_UNTIL),
  };
}

/** Mentioned before context, a city before the rest, the more often named first, then reading order. */
function byProminence(a: Place, b: Place): number {
  return (
    rank(a) - rank(b) || b.mentions.length - a.mentions.length || (a.number ?? 0) - (b.number ?? 0)
  );
}

/** Whether the article names a place but in passing, by what it speaks of most. */
function isInPassing({ mentions }: Place, most: number): boolean {
  return mentions.length < most * IN_PASSING;
}

function notBefore(zoom: number, { mark, label, ...ends }: Appearance): Appearance {
  return { mark: Math.max(zoom, mark), label: Math.max(zoom, label), ...ends };
}

function rank(place: Place): number {
  return (place.number === null ? 2 : 0) + (place.kind === 'city' ? 0 : 1);
}

function sizeOf([west, south, east, north]: Bounds): number {
  const [left, bottom] = onMercator([west, south]);
  const [right, top] = onMercator([east, north]);
  return Math.max(right - left, bottom - top);
}
