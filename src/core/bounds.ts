import type { Bounds, LngLat } from './model.ts';

/** Whether a position lies in a box or on its edge; also where the box crosses the antimeridian. */
export function isInside([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  const between = (lng >= west && lng <= east) || (lng + 360 >= west && lng + 360 <= east);
  return between && lat >= south && lat <= north;
}

/** Whether the inner box lies wholly in the outer one. */
export function isWithin(inner: Bounds, outer: Bounds): boolean {
  const holds = (shift: number): boolean =>
    inner[0] + shift >= outer[0] && inner[2] + shift <= outer[2];
  return (holds(0) || holds(360)) && inner[1] >= outer[1] && inner[3] <= outer[3];
}

/**
 * The narrowest box that holds all the boxes, or null for none. The widest stretch of longitude that
 * no box touches stays outside, so that a country on both sides of the antimeridian does not become
 * the whole world; east is then above 180.
 */
export function unionBounds(boxes: readonly Bounds[]): Bounds | null {
  const byWest = [...boxes].sort((a, b) => a[0] - b[0]);
  const [first] = byWest;
  if (first === undefined) return null;
  const begin = afterWidestGap(byWest, first);
  const east = byWest.map((box, i) => (i < begin ? box[2] + 360 : box[2]));
  return [
    (byWest[begin] ?? first)[0],
    Math.min(...byWest.map((box) => box[1])),
    Math.max(...east),
    Math.max(...byWest.map((box) => box[3])),
  ];
}

/** The index of the box that begins after the widest gap going east; 0 when that gap is the seam. */
function afterWidestGap(byWest: readonly Bounds[], first: Bounds): number {
  let begin = 0;
  let widest = first[0] + 360 - Math.max(...byWest.map((box) => box[2]));
  let reached = first[2];
  for (const [i, box] of byWest.entries()) {
    if (box[0] - reached > widest) {
      widest = box[0] - reached;
      begin = i;
    }
    reached = Math.max(reached, box[2]);
  }
  return begin;
}
