import { isInside } from '../bounds.ts';
import { EDGELESS } from '../edgeless.ts';
import type { Bounds } from '../model.ts';
import type { Sight } from './sight.ts';

const METRES_PER_DEGREE = 111_320;
/** What a map of usual size shows on either side of a lone point, in metres. */
const AROUND = {
  country: 1_200_000,
  farCountry: 2_500_000,
  farRegion: 700_000,
  elsewhere: 300_000,
  city: 10_000,
  other: 3000,
};
/** The same for a point that is not exactly known, in its precisions: what it may be is shown too. */
const AROUND_PRECISION = 6;
/** A country of some shape is seen with so much on either side of its middle at least, in metres. */
const LEAST_OF_COUNTRY = 330_000;
/** The room beside a place that has a size, as a part of it: more round one without edges, and a country. */
const PADDING = 0.15;
const WIDE_PADDING = 0.5;

/** What is to be seen when the map frames a place, about, since windows differ: a square. */
export function frameOf(sight: Sight, region: Bounds): Bounds {
  const [west, south, east, north] = sight.extent;
  const middle = (south + north) / 2;
  const side = Math.max((east - west) * widthAt(middle), north - south);
  const isAmongOthers = sight.kind === 'country' || EDGELESS.some((kind) => kind === sight.kind);
  const room = 1 + 2 * (isAmongOthers ? WIDE_PADDING : PADDING);
  const least = sight.kind === 'country' ? LEAST_OF_COUNTRY / METRES_PER_DEGREE : 0;
  const half =
    side > 0 ? Math.max(least, (side * room) / 2) : aroundPoint(sight, region) / METRES_PER_DEGREE;
  const wide = half / widthAt(middle);
  const lng = (west + east) / 2;
  return [lng - wide, Math.max(-90, middle - half), lng + wide, Math.min(90, middle + half)];
}

function aroundPoint({ kind, at, precision }: Sight, region: Bounds): number {
  const isFar = !isInside(at, region);
  if (kind === 'country') return isFar ? AROUND.farCountry : AROUND.country;
  if (isFar) return kind === 'region' ? AROUND.farRegion : AROUND.elsewhere;
  const least = kind === 'city' ? AROUND.city : AROUND.other;
  return Math.max(least, AROUND_PRECISION * precision);
}

/** How wide a degree of longitude is, in degrees of latitude. */
function widthAt(latitude: number): number {
  return Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
}
