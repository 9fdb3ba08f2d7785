import { pixelsAt, stretched } from '../cartography/metres.ts';
import { isWithin } from '../core/bounds.ts';
import { extentOf } from '../core/queries.ts';
import type { Bounds, Edition, Place } from '../core/model.ts';

/** As close as framing ever goes: a few streets. */
const STREETS = 14;
/** A country of some shape is framed with its neighbours, however small it is. */
const SHAPED_COUNTRY = 6.5;
/** A country that is a mere point is framed with its neighbours. */
const COUNTRY = 5;
/** A far one has no shape that the reader would know by a stretch of it: half a continent shows it. */
const FAR_COUNTRY = 3;
/** A far region that is a mere point is framed with the coasts round it. */
const FAR_REGION = 5;
/** A city that is a mere point is framed with its districts and the roads to it. */
const CITY = 12;
/** Outside the edition's region only the base map is drawn: coasts, borders and large waters. */
const ELSEWHERE = 7;
/** Pixels that the stated precision of a lone point may take on either side. */
const REACH = 70;

/** Degrees of longitude: an area that is wider shows by itself where it lies. */
const LARGE = 1.5;

/** What of an edition framing looks at. */
type Grounds = Pick<Edition, 'places' | 'region'>;

/**
 * How far framing a box may zoom in. A box that is one point says nothing of size, so the place
 * in it does: the closer its position is known, the closer the map may look.
 */
export function closest(bounds: Bounds, { places, region }: Grounds): number {
  const [west, south, east, north] = bounds;
  const place = placeWithin(bounds, places);
  if (east > west || north > south) return place?.kind === 'country' ? SHAPED_COUNTRY : STREETS;
  if (place === undefined) return STREETS;
  const isFar = !isWithin(bounds, region);
  if (place.kind === 'country') return isFar ? FAR_COUNTRY : COUNTRY;
  if (place.kind === 'region' && isFar) return FAR_REGION;
  const nearest = isFar ? ELSEWHERE : place.kind === 'city' ? CITY : STREETS;
  const metres = stretched(Math.max(1, place.precision ?? 1), south);
  return Math.min(nearest, Math.log2(REACH / pixelsAt(0, metres)));
}

/**
 * How many zoom levels farther off than it would fit a box is framed. An area without edges says
 * where it is only by what lies round it; a large one has coasts and borders in itself.
 */
export function standBack(bounds: Bounds, { places }: Grounds): number {
  const isLarge = bounds[2] - bounds[0] > LARGE;
  return placeWithin(bounds, places)?.kind === 'area' && !isLarge ? 1 : 0;
}

/** The place that takes a box whole. */
function placeWithin(bounds: Bounds, places: readonly Place[]): Place | undefined {
  return places.find((place) => extentOf(place)?.every((edge, i) => edge === bounds[i]));
}
