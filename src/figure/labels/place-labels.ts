import type { XY } from '../../core/mercator.ts';
import { bestSpot, cheapestFirst, type Field } from './best-spot.ts';
import { isInside, padded } from './box.ts';
import type { LabelRequest } from './label-request.ts';
import { boxAtSpot, hiddenBy, inTheWay, isClear, placedAt, type PlacedLabel } from './room.ts';

/** Pixels between a label and the panel's edge. */
const EDGE = 3;

/** So many labels may be moved to make room for one. */
const PUSHED = 2;

/**
 * Gives every label the best of its spots that lies on the panel and meets nothing that is taken: an
 * early one, and one that covers little of the map's lines. One that may push moves others for it,
 * if these have somewhere else to stand. A label without any spot is left out, unless it may
 * overlap. The same labels get the same spots each time.
 * @param before labels that are placed already
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  [width, height]: XY,
  field: Field,
  before: readonly PlacedLabel[] = [],
): readonly PlacedLabel[] {
  const named = new Set(before.flatMap(({ request }) => request.names));
  const hidden = new Set(before.flatMap((label) => hiddenBy(label, field.taken)));
  let placed = before;
  for (const asked of requests) {
    if (asked.names.some((name) => named.has(name)) || hidden.has(asked.owner)) continue;
    const spots = asked.spots.filter((spot) =>
      isInside(padded(boxAtSpot(asked, spot), EDGE), width, height),
    );
    const found = withLabel({ ...asked, spots }, field, placed);
    const added = found?.at(-1);
    if (found === null || added === undefined) continue;
    placed = found;
    for (const name of asked.names) named.add(name);
    for (const owner of hiddenBy(added, field.taken)) hidden.add(owner);
  }
  return placed;
}

/** The labels with one more, which is the last; null where there is no room for it. */
function withLabel(
  request: LabelRequest,
  field: Field,
  placed: readonly PlacedLabel[],
): readonly PlacedLabel[] | null {
  const spot = bestSpot(request, field, placed);
  if (spot !== undefined) return [...placed, placedAt(request, spot)];
  const after = request.mayPush ? pushing(request, field, placed) : null;
  const [first] = request.spots;
  const isForced = after === null && request.mayOverlap && first !== undefined;
  return isForced ? [...placed, placedAt(request, first)] : after;
}

/** The same where others are moved for it. */
function pushing(
  request: LabelRequest,
  field: Field,
  placed: readonly PlacedLabel[],
): readonly PlacedLabel[] | null {
  for (const spot of cheapestFirst(request, field.cover)) {
    const label = placedAt(request, spot);
    if (!isClear(label.box, request, field.taken)) continue;
    const pushed = inTheWay(label.box, request, placed);
    if (pushed.length > PUSHED) continue;
    const rest = placed.filter((other) => !pushed.includes(other));
    const after = pushed.reduce<readonly PlacedLabel[] | null>(
      (others, other) => {
        const elsewhere = others === null ? undefined : bestSpot(other.request, field, others);
        if (others === null || elsewhere === undefined) return null;
        return [placedAt(other.request, elsewhere), ...others];
      },
      [...rest, label],
    );
    if (after !== null) return after;
  }
  return null;
}
