import type { View } from './view.ts';
import { TILE, toLngLat, toWorld, type XY } from './mercator.ts';
import type { Bounds, LngLat } from './model.ts';

/** A small map on which the view of a larger one is outlined, in CSS pixels and Web Mercator. */
export interface LocatorFrame {
  readonly bounds: Bounds;
  /** The part of its width that an outline may take at most. */
  readonly most: number;
  readonly view: View;
  readonly width: number;
  readonly height: number;
}

/** A rectangle on it. */
export interface Outline {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 128;
/** The inhabited world. */
const WORLD: Bounds = [-170, -54, 190, 74];
/** A view that takes more of a locator's width is not located by it: of the region, and of the world. */
const MOST_OF_REGION = 0.6;
const MOST_OF_WORLD = 0.3;
/** A smaller rectangle could not be seen. */
const LEAST = 6;

/** The locators of an edition, closest first: its region, and the world. */
export function locatorFrames(region: Bounds): readonly LocatorFrame[] {
  return [frameOf(region, MOST_OF_REGION), frameOf(WORLD, MOST_OF_WORLD)];
}

/** The closest locator that shows where a view lies, and the view's outline on it; null for none. */
export function locate(
  frames: readonly LocatorFrame[],
  bounds: Bounds,
): { readonly index: number; readonly outline: Outline } | null {
  for (const [index, frame] of frames.entries()) {
    const outline = outlineOn(frame, bounds);
    if (outline !== null) return { index, outline };
  }
  return null;
}

/** Where a position lies on a locator, in its pixels; null where it lies outside. */
export function spotOn({ bounds, width, height }: LocatorFrame, at: LngLat): XY | null {
  const [left, top] = toWorld([bounds[0], bounds[3]]);
  const [right] = toWorld([bounds[2], bounds[1]]);
  const [x, y] = toWorld(at);
  // A frame may go beyond the antimeridian.
  const east = x < left ? x + 1 : x;
  const spot: XY = [((east - left) / (right - left)) * width, ((y - top) / (right - left)) * width];
  return spot[0] <= width && spot[1] >= 0 && spot[1] <= height ? spot : null;
}

function frameOf(bounds: Bounds, most: number): LocatorFrame {
  const [left, top] = toWorld([bounds[0], bounds[3]]);
  const [right, bottom] = toWorld([bounds[2], bounds[1]]);
  const scale = WIDTH / (right - left);
  return {
    bounds,
    most,
    view: {
      center: toLngLat([(left + right) / 2, (top + bottom) / 2]),
      zoom: Math.log2(scale / TILE),
    },
    width: WIDTH,
    height: Math.round((bottom - top) * scale),
  };
}

/** Null where the view is too wide for the frame, or its middle lies outside. */
function outlineOn(frame: LocatorFrame, [west, south, east, north]: Bounds): Outline | null {
  const scale = TILE * 2 ** frame.view.zoom;
  const [left, top] = toWorld([frame.bounds[0], frame.bounds[3]]);
  const at = ([x, y]: XY, turn: number): XY => [(x + turn - left) * scale, (y - top) * scale];
  const width = ((east - west) / 360) * scale;
  if (width > frame.width * frame.most) return null;
  for (const turn of [0, 1, -1]) {
    const [x, y] = at(toWorld([west, north]), turn);
    const [right, bottom] = at(toWorld([east, south]), turn);
    const middle: XY = [(x + right) / 2, (y + bottom) / 2];
    const inside = middle[0] >= 0 && middle[0] <= frame.width;
    if (!inside || middle[1] < 0 || middle[1] > frame.height) continue;
    return around(middle, Math.max(LEAST, right - x), Math.max(LEAST, bottom - y));
  }
  return null;
}

function around([x, y]: XY, width: number, height: number): Outline {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
