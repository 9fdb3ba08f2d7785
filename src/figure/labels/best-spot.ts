import type { Cover } from './line-cover.ts';
import type { LabelRequest } from './label-request.ts';
import type { Layout } from './layout.ts';
import { boxAtSpot, inTheWay, isClear, type Change } from './room.ts';
import type { Spot } from './spots.ts';

/** The free spot that costs least; undefined where none is free. @param change to come with it */
export function bestSpot(
  request: LabelRequest,
  { ground, cover, labels }: Layout,
  change?: Change,
): Spot | undefined {
  return cheapestFirst(request, cover).find((spot) => {
    const box = boxAtSpot(request, spot);
    return isClear(box, request, ground) && inTheWay(box, request, labels, change).length === 0;
  });
}

/** What a place further down the list weighs, in lines across the label. */
const STEP = 0.6;

/** The spots by what they cost, or as they are where their order is fixed. */
export function cheapestFirst(request: LabelRequest, cover: Cover): readonly Spot[] {
  if (request.isAlong || request.isOrdered || request.spots.length < 2) return request.spots;
  return request.spots
    .map((spot, index) => {
      const box = boxAtSpot(request, spot);
      return { spot, cost: index * STEP + cover(box) / Math.max(1, box.height) };
    })
    .sort((a, b) => a.cost - b.cost)
    .map(({ spot }) => spot);
}
