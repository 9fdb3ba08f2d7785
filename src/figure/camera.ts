import type { View } from '../core/view.ts';
import type { Bounds, LngLat } from '../core/model.ts';
import { metresAcrossWorld, toLngLat, toWorld, type XY } from '../core/mercator.ts';

/** MapLibre draws the world 512 pixels wide at zoom 0. */
const TILE = 512;

/** How one panel, or one view, sees the world. */
export interface Camera {
  readonly width: number;
  readonly height: number;
  /** Pixels across the whole world. */
  readonly scale: number;
  /** The panel's upper left corner, in shares of the world. */
  readonly corner: XY;
  /** MapLibre's zoom; a map smaller than its smallest is drawn as that. */
  readonly zoom: number;
  /** What the panel shows: the bounds asked for, extended to the panel's shape. */
  readonly bounds: Bounds;
  /** Metres a pixel at the panel's middle. */
  readonly metres: number;
}

/** Fits bounds into a box of pixels, centred; the shorter side is extended. */
export function cameraOf(bounds: Bounds, width: number, height: number): Camera {
  const [left, top] = toWorld([bounds[0], bounds[3]]);
  const [right, bottom] = toWorld([bounds[2], bounds[1]]);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  return cameraOver([(left + right) / 2, (top + bottom) / 2], scale, width, height);
}

/** Looks at a view as MapLibre does in a box of pixels. */
export function cameraAt({ center, zoom }: View, width: number, height: number): Camera {
  return cameraOver(toWorld(center), TILE * 2 ** zoom, width, height);
}

function cameraOver(middle: XY, scale: number, width: number, height: number): Camera {
  const half: XY = [width / scale / 2, height / scale / 2];
  const corner: XY = [middle[0] - half[0], middle[1] - half[1]];
  const [west, north] = toLngLat(corner);
  const [east, south] = toLngLat([middle[0] + half[0], middle[1] + half[1]]);
  return {
    width,
    height,
    scale,
    corner,
    zoom: Math.max(0, Math.log2(scale / TILE)),
    bounds: [west, south, east, north],
    metres: metresAcrossWorld(toLngLat(middle)[1]) / scale,
  };
}

/** A position in the panel's pixels; the panel may lie outside. */
export function toPixels(camera: Camera, position: LngLat): XY {
  const [x, y] = toWorld(position);
  return [(x - camera.corner[0]) * camera.scale, (y - camera.corner[1]) * camera.scale];
}

/** The position in pixels in that copy of the world which the panel shows; null if none shows it. */
export function pixelsWithin(camera: Camera, position: LngLat): XY | null {
  const [x, y] = toPixels(camera, position);
  const shown = [x, x - camera.scale, x + camera.scale].find((at) => at >= 0 && at <= camera.width);
  return shown === undefined || y < 0 || y > camera.height ? null : [shown, y];
}
