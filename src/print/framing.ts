import { isInside, isWithin, unionBounds } from '../core/bounds.ts';
import type { Bounds, Edition, Place, PlaceKind } from '../core/model.ts';
import type { Area, Panel } from '../core/sheet.ts';
import { heightWithOthers } from './company.ts';
import { chosenBounds, type Choice } from './choice.ts';
import { atRoundScale, holdingScale, middleOf, roundPoint, withMargin } from './fit.ts';
import { checkEdges } from './frame-edges.ts';
import { WrongSheet } from './wrong-sheet.ts';

/**
 * A map is at least this high, in metres on the ground, so that its surroundings can be known. Of one
 * country, region or city by itself the edition may know no more than a point.
 */
const LEAST_HEIGHT = 3000;
const LEAST_OF_KIND: Readonly<Partial<Record<PlaceKind, number>>> = {
  country: 1_100_000,
  region: 200_000,
  city: 18_000,
};
/** Beyond the edition's region the base map knows little but countries: so far round it, in shares. */
const ROUND_REGION = 0.4;
const LEAST_BEYOND = { country: 3_200_000, other: 1_600_000 } as const;
/** A country whose size is known is shown with its neighbours, however small it is. */
const LEAST_OF_EXTENT = 660_000;
/** What is added on every side, in shares of the size: of a mere point, a shape, several places. */
const MARGINS = { point: 1.2, shape: 0.3, several: 0.15, country: 0.1 } as const;
/** Where places lie farther apart than this, in degrees, their anchors frame them, not their shapes. */
const WORLD = 120;

/**
 * One large map of the places, with generous surroundings at a round scale, or as it was chosen; null
 * if none of them has a position. Throws a WrongSheet where it can't hold them, or where no map can be.
 * @param edition whose region the base map knows well, and whose other places stand round a lonely
 *   one; null where that does not matter
 */
export function mainPanel(
  places: readonly Place[],
  area: Area,
  choice: Choice,
  edition: Pick<Edition, 'places' | 'region'> | null = null,
): Panel | null {
  const bounds = boundsOf(places);
  if (bounds === null) return null;
  const [place, ...others] = places;
  const isAlone = place !== undefined && others.length === 0;
  const least = isAlone
    ? Math.max(
        leastOf(place, edition?.region ?? null),
        heightWithOthers(place, edition?.places ?? []),
      )
    : LEAST_HEIGHT;
  const margin = isAlone ? marginOf(place) : 'several';
  const roomy = withMargin(bounds, MARGINS[margin], least);
  const fitted = atRoundScale(roomy, area.width, area.height);
  const shown = chosenBounds(fitted, area, choice, middleOf(bounds));
  checkEdges(shown);
  checkHeld(bounds, shown, area, choice);
  return { title: null, bounds: shown, ...area };
}

/** How high the map of one place is at least, in metres. */
function leastOf({ kind, anchor, extent }: Place, region: Bounds | null): number {
  if (extent !== undefined) return LEAST_OF_EXTENT;
  if (
    region !== null &&
    anchor !== null &&
    !isInside(anchor, withMargin(region, ROUND_REGION, 0))
  ) {
    return kind === 'country' ? LEAST_BEYOND.country : LEAST_BEYOND.other;
  }
  return LEAST_OF_KIND[kind] ?? LEAST_HEIGHT;
}

/** What places take on the map, with everything that may be they; null if none has a position. */
export function boundsOf(places: readonly Place[]): Bounds | null {
  const [place, ...others] = places;
  if (place?.extent !== undefined && others.length === 0) return place.extent;
  const found = unionBounds(places.map(reachOf).filter((reach) => reach !== null));
  return found !== null && found[2] - found[0] > WORLD ? unionOfAnchors(places) : found;
}

/** A chosen scale has to hold the places; where the middle was chosen too, something of them. */
function checkHeld(bounds: Bounds, shown: Bounds, { width, height }: Area, choice: Choice): void {
  if (choice.center !== null) {
    const isApart =
      bounds[0] > shown[2] || bounds[2] < shown[0] || bounds[1] > shown[3] || bounds[3] < shown[1];
    if (!isApart) return;
    throw new WrongSheet({ type: 'apart' });
  }
  if (choice.scale === null || isWithin(bounds, shown)) return;
  const holding = holdingScale(bounds, middleOf(bounds), width, height);
  throw new WrongSheet({ type: 'too-large', scale: choice.scale, holding });
}

function marginOf({ bounds, extent }: Place): keyof typeof MARGINS {
  if (extent !== undefined) return 'country';
  const isPoint = bounds !== null && bounds[0] === bounds[2] && bounds[1] === bounds[3];
  return isPoint ? 'point' : 'shape';
}

/** A place with everything that may be it: its shape, or the circle of its precision. */
function reachOf({ bounds, anchor, precision }: Place): Bounds | null {
  if (bounds === null || anchor === null) return null;
  return unionBounds([bounds, roundPoint(anchor, precision ?? 0)]);
}

function unionOfAnchors(places: readonly Place[]): Bounds | null {
  const anchors = places.map(({ anchor }) => anchor).filter((anchor) => anchor !== null);
  return unionBounds(anchors.map((anchor) => roundPoint(anchor, 0)));
}
