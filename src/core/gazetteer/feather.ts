import { buffer, cleanCoords, feature, simplify, truncate } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { FEATHER_STEPS } from '../edgeless.ts';
import { roughDepthOf } from './depth.ts';

type Area = Polygon | MultiPolygon;

/** Outlines are drawn to this share of their distance, so that they stay nested. */
const EXACTNESS = 1 / 3;
/** Halvings that find how deep an area is: to less than a hundredth of its depth. */
const HALVINGS = 7;
/** Within this share of an area's rough depth only an inset tells whether something is left. */
const DOUBT = 0.06;
const METRES_PER_DEGREE = 111_320;

/**
 * The nested outlines of an area that fades from its rim inwards: from the area itself to what lies
 * so many metres within it, or to its middle where it is less deep than that. They are only as exact
 * as their distance from one another asks for. Empty for a precision of 0. Throws whatever the
 * library throws on geometry that it can't inset.
 */
export function feathersOf(area: Area, precision: number): readonly Area[] {
  if (precision <= 0) return [];
  const gaps = FEATHER_STEPS - 1;
  const depth = depthOf(plain(area, precision / gaps), precision);
  const apart = depth / gaps;
  const rim = plain(area, apart);
  const within = Array.from({ length: gaps }, (_, step) => inset(rim, (step + 1) * apart));
  return [rim, ...within.flatMap((found) => (found === null ? [] : [plain(found, apart)]))];
}

/** How far an area can be inset before nothing is left, in metres; at most so many. */
function depthOf(area: Area, most: number): number {
  const rough = roughDepthOf(area);
  const isLeft = (metres: number): boolean =>
    Math.abs(metres - rough) > DOUBT * rough ? metres < rough : inset(area, metres) !== null;
  if (isLeft(most)) return most;
  let [some, none] = [0, most];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (some + none) / 2;
    if (isLeft(middle)) some = middle;
    else none = middle;
  }
  return some;
}

/** What lies at least so many metres within; null for nothing. */
function inset(area: Area, metres: number): Area | null {
  return buffer(area, -metres, { units: 'meters', steps: 4 })?.geometry ?? null;
}

/** The same outline, as exact as outlines so many metres apart need. */
function plain(area: Area, apart: number): Area {
  const tolerance = (EXACTNESS * apart) / METRES_PER_DEGREE;
  const rough = simplify(feature(area), { tolerance, highQuality: true });
  const precision = Math.min(6, Math.ceil(-Math.log10(EXACTNESS * tolerance)));
  return cleanCoords(truncate(rough, { precision, mutate: true })).geometry;
}
