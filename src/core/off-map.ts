/** Places that the map does not show where it stands: where they lie from there. */
import { TILE, toWorld, type XY } from './mercator.ts';
import { roundedMetres } from './where/rounded-metres.ts';
import type { Box } from './box.ts';
import type { View } from './view.ts';
import type { LngLat, Place, PlaceKind, Wind } from './model.ts';

/** What the page needs of a place to say where it lies. */
export type Lying = Pick<Place, 'anchor' | 'bounds' | 'extent' | 'kind'>;

/** A map on the screen: its view, its size in CSS pixels, and the boxes that cover it. */
export interface Screen {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly cover: readonly Box[];
}

/** Where a place lies that is out of view. */
export interface OffMap {
  /** From the middle of the map, in pixels to the right and down; as long as you like. */
  readonly towards: XY;
  readonly wind: Wind;
  /** From the middle of the map, rounded; null for what is too vast to be so far away. */
  readonly metres: number | null;
}

/** Of what is so vast that its point on the map is not where it is. */
const VAST: readonly PlaceKind[] = ['country', 'region'];
/** Metres: a country whose point is no farther off may well lie all round. */
const ALL_ROUND = 250_000;

/** Where a place lies from the map's middle; null where the map shows it, or nobody could say. */
export function offMap({ anchor, bounds, extent, kind }: Lying, screen: Screen): OffMap | null {
  if (anchor === null || bounds === null) return null;
  const at = placedIn(screen);
  const [west, south, east, north] = extent ?? bounds;
  // In one copy of the world, whichever its middle is in.
  const [middle, top] = at([(west + east) / 2, north]);
  const [, bottom] = at([(west + east) / 2, south]);
  const half = (((east - west) / 360) * TILE * 2 ** screen.view.zoom) / 2;
  const [left, right] = [middle - half, middle + half];
  const isPoint = left === right && top === bottom;
  const box = { left, top, right, bottom };
  const inView = left <= screen.width && right >= 0 && top <= screen.height && bottom >= 0;
  if (inView && !(isPoint && screen.cover.some((each) => holds(each, box)))) return null;
  const far = metresBetween(screen.view.center, anchor);
  const isVast = VAST.includes(kind);
  if (isVast && far < ALL_ROUND) return null;
  const [x, y] = at(anchor);
  const towards: XY = [x - screen.width / 2, y - screen.height / 2];
  return { towards, wind: windOf(towards), metres: isVast ? null : roundedMetres(far, 1) };
}

/** The pixel of a position in the copy of the world that is nearest to the map's middle. */
function placedIn({ view: { center, zoom }, width, height }: Screen): (at: LngLat) => XY {
  const size = TILE * 2 ** zoom;
  const [middleX, middleY] = toWorld(center);
  return (at) => {
    const [x, y] = toWorld(at);
    const east = x - middleX - Math.round(x - middleX);
    return [width / 2 + east * size, height / 2 + (y - middleY) * size];
  };
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

const WINDS: readonly Wind[] = ['e', 'se', 's', 'sw', 'w', 'nw', 'n', 'ne'];

/** Straight on the map, whose north is up. */
function windOf([right, down]: XY): Wind {
  const eighths = Math.round(Math.atan2(down, right) / (Math.PI / 4));
  return WINDS[(eighths + 8) % 8] ?? 'e';
}

/** The mean radius of the Earth in metres. */
const RADIUS = 6_371_008.8;

/** Along the great circle, by the haversine formula, on a sphere: half a per cent off at most. */
function metresBetween([fromLng, fromLat]: LngLat, [toLng, toLat]: LngLat): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const across = Math.cos(radians(fromLat)) * Math.cos(radians(toLat)) * half(toLng - fromLng);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half(toLat - fromLat) + across)));
}
