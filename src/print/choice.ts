import type { Bounds, LngLat } from '../core/model.ts';
import type { Area, Recipe } from '../core/sheet.ts';
import { atScale, middleOf, scaleOf } from './fit.ts';
import { checkOneScale } from './frame-edges.ts';
import { WrongSheet } from './wrong-sheet.ts';

/** What was chosen of the main map's frame. */
export type Choice = Pick<Recipe, 'scale' | 'center'>;

/**
 * What a panel shows as it was chosen, else as it is fitted: a middle alone moves the fitted frame, a
 * scale alone keeps `middle`. Throws a WrongSheet for a scale or a middle that is none.
 */
export function chosenBounds(
  fitted: Bounds,
  { width, height }: Area,
  { scale, center }: Choice,
  middle: LngLat = middleOf(fitted),
): Bounds {
  if (scale === null && center === null) return fitted;
  if (scale !== null && !(scale >= 1 && scale < Infinity)) {
    throw new WrongSheet({ type: 'no-scale', scale });
  }
  const [lng, lat] = center ?? middle;
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) < 90)) {
    throw new WrongSheet({ type: 'no-middle', center: [lng, lat] });
  }
  const bounds = atScale([lng, lat], scale ?? scaleOf(fitted, width), width, height);
  if (scale !== null) checkOneScale(bounds, scale);
  return bounds;
}
