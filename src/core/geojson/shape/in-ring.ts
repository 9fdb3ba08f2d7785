import type { Position } from 'geojson';
import { sideOf } from './orientation.ts';

/** Where a point lies to a ring: within, on its line, or outside. */
export type Place = 'inside' | 'on' | 'outside';

/** By the even-odd rule, exactly. @param ring its corners, the first not repeated at the end */
export function placeInRing(point: Position, ring: readonly Position[]): Place {
  const [x = 0, y = 0] = point;
  let isInside = false;
  let from = ring.at(-1) ?? point;
  for (const to of ring) {
    const [ax = 0, ay = 0] = from;
    const [bx = 0, by = 0] = to;
    if (x === bx && y === by) return 'on';
    if (ay > y !== by > y) {
      const side = sideOf(from, to, point);
      if (side === 0) return 'on';
      if (side > 0 === by > ay) isInside = !isInside;
    } else if (ay === y && by === y && Math.min(ax, bx) <= x && x <= Math.max(ax, bx)) {
      return 'on';
    }
    from = to;
  }
  return isInside ? 'inside' : 'outside';
}

/**
 * Where a ring lies to another that it does not cross: by the first of its corners, or of the middles
 * of its sides, that is not on the other's line. `on` if all of them are.
 */
export function placeOfRing(ring: readonly Position[], other: readonly Position[]): Place {
  for (const corner of ring) {
    const place = placeInRing(corner, other);
    if (place !== 'on') return place;
  }
  let from = ring.at(-1) ?? [];
  for (const to of ring) {
    const middle = [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
    const place = placeInRing(middle, other);
    if (place !== 'on') return place;
    from = to;
  }
  return 'on';
}
