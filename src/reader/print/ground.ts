import { metresAcrossWorld, TILE, toLngLat, toWorld, type XY } from '../../core/mercator.ts';
import type { LngLat } from '../../core/model.ts';
import type { Panel } from '../../core/sheet.ts';
import type { View } from '../../core/view.ts';

/** The size of a CSS pixel on paper, in metres. */
const PIXEL = 0.0254 / 96;

/** A map on paper, by its shape. */
export type Shape = Pick<Panel, 'width' | 'height'>;

/** What a map on paper shows: its middle, and N of 1:N there. */
export interface Ground {
  readonly center: LngLat;
  readonly scale: number;
}

/** A map on screen: what it shows in so many CSS pixels. */
export interface Screen {
  readonly view: View;
  readonly width: number;
  readonly height: number;
}

/** The position under a point of a map, which is counted in pixels from its upper left corner. */
export function positionAt({ view, width, height }: Screen, [x, y]: XY): LngLat {
  const [middleX, middleY] = toWorld(view.center);
  const world = TILE * 2 ** view.zoom;
  const [lng, lat] = toLngLat([
    middleX + (x - width / 2) / world,
    middleY + (y - height / 2) / world,
  ]);
  return [((((lng + 180) % 360) + 360) % 360) - 180, lat];
}

/** How many pixels of a map on screen the ground of one on paper takes from west to east. */
export function widthOn({ zoom }: View, { center, scale }: Ground, shape: Shape): number {
  return sharesOf(center, scale, shape) * TILE * 2 ** zoom;
}

/** The scale at which a map on paper shows what takes so many pixels on screen. */
export function scaleAt({ zoom }: View, [, lat]: LngLat, width: number, shape: Shape): number {
  const shares = width / (TILE * 2 ** zoom);
  return (shares * metresAcrossWorld(lat)) / (shape.width * PIXEL);
}

/**
 * The view in which the ground of a map on paper lies in a frame on screen.
 * @param at the frame's middle, in pixels from the middle of the map on screen
 * @param width the frame's, in pixels
 */
export function viewOf(ground: Ground, shape: Shape, [x, y]: XY, width: number): View {
  const world = width / sharesOf(ground.center, ground.scale, shape);
  const [middleX, middleY] = toWorld(ground.center);
  return {
    center: toLngLat([middleX - x / world, middleY - y / world]),
    zoom: Math.log2(world / TILE),
  };
}

/** The width of a map on paper in shares of the world's. */
function sharesOf([, lat]: LngLat, scale: number, { width }: Shape): number {
  return (width * PIXEL * scale) / metresAcrossWorld(lat);
}

/** Whether two are the same to the eye. */
export function isSame(one: Ground, other: Ground): boolean {
  return one.scale === other.scale && Object.keys(changeOf(one, other)).length === 0;
}

/** What a recipe has to say to show other ground; what stayed as it was goes on being fitted. */
export function changeOf(from: Ground, to: Ground): Partial<Ground> {
  const center = rounded(to.center);
  const isMoved = center.join() !== rounded(from.center).join();
  return {
    ...(isMoved ? { center } : {}),
    ...(to.scale === from.scale ? {} : { scale: to.scale }),
  };
}

/** Five decimals are a metre. */
function rounded([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
}
