import { GIRTH, metresAcrossWorld, toLngLat, toWorld } from '../core/mercator.ts';
import type { Bounds, LngLat } from '../core/model.ts';

/** The size of a CSS pixel on paper, in metres. */
const PIXEL = 0.0254 / 96;
/** Where Web Mercator ends, in degrees north and south. */
const LAST = 85.051;

const ROUND = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5];

/** A rectangle in shares of the Web Mercator world: a middle, and sizes. */
interface WorldBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width over height on the map. */
export function aspectOf(bounds: Bounds): number {
  const { width, height } = boxOf(bounds);
  return width / height;
}

/** Bounds extended to the shape of a panel of `width` by `height` pixels, round the same middle. */
export function extended(bounds: Bounds, width: number, height: number): Bounds {
  const box = boxOf(bounds);
  const share = Math.max(box.width / width, box.height / height);
  return boundsOf({ ...box, width: width * share, height: height * share });
}

/**
 * What a panel shows at the largest round scale (1:10,000, 1:12,500, 1:15,000 …) that holds the
 * bounds. The scale is true at the panel's middle latitude.
 */
export function atRoundScale(bounds: Bounds, width: number, height: number): Bounds {
  const box = boxOf(bounds);
  const fitted = Math.max(box.width / width, box.height / height);
  const pixelAtOne = PIXEL / metresAcrossWorld(latitudeOf(box.y));
  const share = roundUp(fitted / pixelAtOne) * pixelAtOne;
  return boundsOf({ ...box, width: width * share, height: height * share });
}

/**
 * What a panel shows at 1:`scale` round a middle. It may reach over the map's edges: see
 * `frame-edges.ts`.
 */
export function atScale(center: LngLat, scale: number, width: number, height: number): Bounds {
  const [x, y] = toWorld(center);
  const share = (scale * PIXEL) / metresAcrossWorld(center[1]);
  return unclamped({ x, y, width: width * share, height: height * share });
}

/** The scale of a panel as N of 1:N, at its middle on paper. */
export function scaleOf(bounds: Bounds, width: number): number {
  const box = boxOf(bounds);
  return (box.width * metresAcrossWorld(latitudeOf(box.y))) / (width * PIXEL);
}

/** The smallest N of a round 1:N at which a panel round a middle holds bounds. */
export function holdingScale(
  bounds: Bounds,
  center: LngLat,
  width: number,
  height: number,
): number {
  const [x, y] = toWorld(center);
  const box = boxOf(bounds);
  const half = {
    width: Math.abs(x - box.x) + box.width / 2,
    height: Math.abs(y - box.y) + box.height / 2,
  };
  const share = 2 * Math.max(half.width / width, half.height / height);
  return roundUp((share * metresAcrossWorld(center[1])) / PIXEL);
}

/** The middle of bounds on the map, not on the ground. */
export function middleOf(bounds: Bounds): LngLat {
  const { x, y } = boxOf(bounds);
  return toLngLat([x, y]);
}

/** Whether bounds reach beyond the latitudes that Web Mercator can draw. */
export function isBeyondMercator([, south, , north]: Bounds): boolean {
  return south < -LAST || north > LAST;
}

/** Bounds with `share` of their size added on every side, and at least `least` metres high. */
export function withMargin(bounds: Bounds, share: number, least: number): Bounds {
  const box = boxOf(bounds);
  const metre = 1 / metresAcrossWorld(latitudeOf(box.y));
  const height = Math.max(box.height * (1 + 2 * share), least * metre);
  return boundsOf({ ...box, width: box.width * (1 + 2 * share), height });
}

/** The box round a circle of so many metres. */
export function roundPoint([lng, lat]: LngLat, metres: number): Bounds {
  const north = (metres / GIRTH) * 360;
  const east = north / Math.cos((lat * Math.PI) / 180);
  return [lng - east, lat - north, lng + east, lat + north];
}

function roundUp(scale: number): number {
  const power = 10 ** Math.floor(Math.log10(scale));
  // A box that already is at a round scale stays there, whatever the last digit says.
  const step = ROUND.find((round) => round * power >= scale * (1 - 1e-9)) ?? 10;
  return step * power;
}

function boxOf([west, south, east, north]: Bounds): WorldBox {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

/** A box that would reach over a pole is moved back onto the map. */
function boundsOf({ x, y, width, height }: WorldBox): Bounds {
  const middle = height >= 1 ? 0.5 : Math.min(1 - height / 2, Math.max(height / 2, y));
  return unclamped({ x, y: middle, width, height });
}

function unclamped({ x, y, width, height }: WorldBox): Bounds {
  const [west, north] = toLngLat([x - width / 2, y - height / 2]);
  const [east, south] = toLngLat([x + width / 2, y + height / 2]);
  return [west, south, east, north];
}

function latitudeOf(y: number): number {
  return toLngLat([0.5, y])[1];
}
