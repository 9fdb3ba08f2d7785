import type { Sign } from '../core/legend.ts';
import type { ExpressionSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The member of a style's metadata that defines the signs its `icon-image`s ask for. */
export const SIGNS = 'atlas:signs';

type Half = Sign['outline'];

/** For a site of no type of its own. */
const SITE = 'site';
const MILITARY = 'military';
const AIRFIELD = 'airfield';
/** What a number stands on, and the same with room for a rim. */
export const DISC = 'disc';
export const HOLLOW_DISC = 'disc-hollow';

const SQUARE: Half = [
  [0, -4.3],
  [4.3, -4.3],
  [4.3, 4.3],
  [0, 4.3],
];
const TRIANGLE: Half = [
  [0, -7],
  [6.4, 4.2],
  [0, 4.2],
];
/** An aeroplane from above: broad enough that it is one at 11 pixels. */
const AEROPLANE: Half = [
  [0, -8.4],
  [1.4, -6.9],
  [1.7, -2.8],
  [7.4, 1.4],
  [7.4, 3.4],
  [1.7, 1.8],
  [1.4, 4.9],
  [3.7, 6.6],
  [3.7, 8],
  [0, 7.1],
];

const DISC_RADIUS = 9;
const CORNERS = 48;
/** The rim of a hollow one lies outside its outline. */
const HOLLOW_RADIUS = 8.55;

/** Sites by type, alike in weight to a town's dot: each differs in outline, so that grey tells them too. */
export const ALL_SIGNS: readonly Sign[] = [
  { id: SITE, outline: whole(SQUARE) },
  { id: MILITARY, outline: whole(TRIANGLE) },
  { id: AIRFIELD, outline: whole(AEROPLANE) },
];

/** What the numbers of a passage's places stand on. */
export const DISCS: readonly Sign[] = [
  { id: DISC, outline: circle(DISC_RADIUS) },
  { id: HOLLOW_DISC, outline: circle(HOLLOW_RADIUS) },
];

/** The sign of a site's feature, as an expression. */
export const SIGN_OF: ExpressionSpecification = [
  'match',
  ['get', 'siteType'],
  'military',
  MILITARY,
  'airfield',
  AIRFIELD,
  SITE,
];

/** Pixels on each side of a sign's outline, for its rim. */
const RIM_ROOM = 7;

/** The width and height of a sign's picture in CSS pixels; the place is in its middle. */
export function sideOf({ outline }: Sign): number {
  return 2 * Math.ceil(Math.max(...outline.flat().map(Math.abs)) + RIM_ROOM);
}

/** The side of both discs' pictures. */
export const DISC_SIDE = 2 * (DISC_RADIUS + RIM_ROOM);

/** The signs that a style brings with it; those that are not well formed are left out. */
export function signsIn({ metadata }: StyleSpecification): readonly Sign[] {
  const signs: unknown = Object(metadata)[SIGNS];
  return Array.isArray(signs) ? signs.filter(isSign) : [];
}

/** An outline from its right half, top to bottom; a spot on the axis is there once. */
function whole(half: Half): Half {
  const left = half.filter(([x]) => x !== 0).map(([x, y]) => [-x, y] as const);
  return [...half, ...left.toReversed()];
}

/** A circle of so many corners that none is seen; the same on the left as on the right. */
function circle(radius: number): Half {
  const corners = Array.from({ length: CORNERS / 2 + 1 }, (_, index): readonly [number, number] => {
    const angle = (index / CORNERS) * 2 * Math.PI;
    const isOnAxis = index === 0 || index === CORNERS / 2;
    return [isOnAxis ? 0 : radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
  return whole(corners);
}

function isSign(value: unknown): value is Sign {
  if (typeof value !== 'object' || value === null) return false;
  const { id, outline }: Record<string, unknown> = { ...value };
  return typeof id === 'string' && Array.isArray(outline) && outline.every(isSpot);
}

function isSpot(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}
