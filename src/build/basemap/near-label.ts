/** Where a neighbour's name stands on a map of the edition's country that shows only its edge. */
import { isInside } from '../../core/bounds.ts';
import type { Bounds } from '../../core/model.ts';
import { distanceToEdges } from './label-point.ts';
import { polygonHolds } from './rings.ts';
import type { Point } from './world.ts';

/** Points of the grid to a side. */
const steps = 64;
/** The least distance from borders and from the box's edge: half the height of a name at zoom 6, degrees of latitude. */
const clear = 0.22;

/**
 * The point of a grid in the box that lies in the polygon, clear of its edges and the box's, and as
 * near as can be to the box's middle, so that it is in sight as long as can be.
 * @returns null if the polygon does not reach far enough into the box
 */
export function nearLabelPoint(
  polygon: readonly (readonly Point[])[],
  [west, south, east, north]: Bounds,
): Point | null {
  const reaches = (polygon[0] ?? []).some((at) => isInside(at, [west, south, east, north]));
  if (!reaches) return null;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const shrink = Math.cos((y * Math.PI) / 180);
  const away = (at: Point): number => Math.hypot((at[0] - x) * shrink, at[1] - y);
  const edge: Point[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const points = Array.from({ length: (steps + 1) ** 2 }, (_, n): Point => {
    const [column, row] = [n % (steps + 1), Math.floor(n / (steps + 1))];
    return [west + ((east - west) * column) / steps, south + ((north - south) * row) / steps];
  });
  const isClear = (at: Point): boolean =>
    polygonHolds(polygon, at) && distanceToEdges([...polygon, edge], at, shrink) >= clear ** 2;
  return points.toSorted((a, b) => away(a) - away(b)).find(isClear) ?? null;
}
