import { isWithin, unionBounds } from '../core/bounds.ts';
import type { Bounds, Edition, Place, PlaceKind } from '../core/model.ts';
import type { Panel } from '../core/sheet.ts';
import { aspectOf, atRoundScale, extended, roundPoint, withMargin } from './fit.ts';
import type { Area } from './page.ts';

/**
 * A map is at least this high, in metres on the ground, so that its surroundings can be known. Of a
 * country, a region or a city the edition may know no more than a point.
 */
const LEAST_HEIGHT = 3000;
const LEAST_OF_KIND: Readonly<Partial<Record<PlaceKind, number>>> = {
  country: 1_600_000,
  region: 200_000,
  city: 18_000,
};
/** What is added on every side, in shares of the size: of a mere point, a shape, several places. */
const MARGINS = { point: 1.2, shape: 0.3, several: 0.15 } as const;
/** A locator shows at least this many times the width of the map that it locates. */
const WIDER = 2.5;
/** Where places lie farther apart than this, in degrees, their anchors frame them, not their shapes. */
const WORLD = 120;
const WORLD_BOUNDS: Bounds = [-170, -56, 190, 76];

const LEAST_LOCATOR = 110;
const MOST_LOCATOR = 160;

/** One large map of the places with generous surroundings, at a round scale. */
export function mainPanel(places: readonly Place[], area: Area): Panel | null {
  const found = unionBounds(places.map(reachOf).filter((reach) => reach !== null));
  const bounds = found !== null && found[2] - found[0] > WORLD ? unionOfAnchors(places) : found;
  if (bounds === null) return null;
  const least = Math.max(...places.map(({ kind }) => LEAST_OF_KIND[kind] ?? LEAST_HEIGHT));
  const margin = places.length > 1 ? 'several' : places.every(isPoint) ? 'point' : 'shape';
  const roomy = withMargin(bounds, MARGINS[margin], least);
  return { title: null, bounds: atRoundScale(roomy, area.width, area.height), ...area };
}

/** A small map that shows where a large one lies: the smallest of the edition's frames that does. */
export function locatorPanel(main: Panel, edition: Edition, area: Area): Panel | null {
  const width = main.bounds[2] - main.bounds[0];
  const [frame] = edition.frames
    .filter(({ bounds }) => bounds[2] - bounds[0] >= width * WIDER && isWithin(main.bounds, bounds))
    .sort((a, b) => a.bounds[2] - a.bounds[0] - (b.bounds[2] - b.bounds[0]));
  if (frame === undefined && width > WORLD / 2) return null;
  const { title, bounds } = frame ?? { title: 'World', bounds: WORLD_BOUNDS };
  const wished = area.width / aspectOf(bounds);
  const height = Math.min(MOST_LOCATOR, Math.max(LEAST_LOCATOR, wished));
  return { title, ...area, height, bounds: extended(bounds, area.width, height) };
}

function isPoint({ bounds }: Place): boolean {
  return bounds !== null && bounds[0] === bounds[2] && bounds[1] === bounds[3];
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
