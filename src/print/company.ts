import { metresAcrossWorld, toWorld } from '../core/mercator.ts';
import type { LngLat, Place, PlaceKind } from '../core/model.ts';

/** A place by itself is shown with the nearest other, unless that lies farther away, in metres. */
const MOST_AWAY = 25_000;
/** From the middle to both edges, and a little more. */
const ROOM = 2.2;
/** Round countries and regions other countries tell where they are. */
const WIDE: readonly PlaceKind[] = ['country', 'region'];

/**
 * How high a map of a place is that shows the place nearest to it, in metres: a hill with nothing
 * round it can't be found again. 0 where there is none so near.
 */
export function heightWithOthers(place: Place, places: readonly Place[]): number {
  const { anchor, kind } = place;
  if (anchor === null || WIDE.includes(kind)) return 0;
  const away = places
    .filter((other) => other !== place && !WIDE.includes(other.kind))
    .flatMap((other) => (other.anchor === null ? [] : metresOnMap(anchor, other.anchor)));
  const far = Math.min(...away);
  return far > MOST_AWAY ? 0 : far * ROOM;
}

/** Metres between two positions not far from one another, at the scale of the first. */
function metresOnMap(from: LngLat, to: LngLat): number {
  const [x, y] = toWorld(from);
  const [otherX, otherY] = toWorld(to);
  return Math.hypot(otherX - x, otherY - y) * metresAcrossWorld(from[1]);
}
