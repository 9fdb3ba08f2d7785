import type { Cover } from './line-cover.ts';
import type { LabelRequest } from './label-request.ts';
import { boxAtSpot, inTheWay, isClear, type PlacedLabel } from './room.ts';
import type { Spot } from './spots.ts';
import type { Taken } from './taken.ts';

/** The ground on which labels are placed. */
export interface Field {
  /** What stands there already. */
  readonly taken: readonly Taken[];
  readonly cover: Cover;
}

/** The free spot that costs least; undefined where none is free. */
export function bestSpot(
  request: LabelRequest,
  { taken, cover }: Field,
  placed: readonly PlacedLabel[],
): Spot | undefined {
  return cheapestFirst(request, cover).find((spot) => {
    const box = boxAtSpot(request, spot);
    return isClear(box, request, taken) && inTheWay(box, request, placed).length === 0;
  });
}

/**
 * The spots by what they cost, or as they are where their order is fixed. A place further down the
 * list weighs as a line across the label.
 */
export function cheapestFirst(request: LabelRequest, cover: Cover): readonly Spot[] {
  if (request.isAlong || request.isOrdered || request.spots.length < 2) return request.spots;
  return request.spots
    .map((spot, index) => {
      const box = boxAtSpot(request, spot);
      return { spot, cost: index + cover(box) / Math.max(1, box.height) };
    })
    .sort((a, b) => a.cost - b.cost)
    .map(({ spot }) => spot);
}
