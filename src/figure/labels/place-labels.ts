import type { XY } from '../../core/mercator.ts';
import { bestSpot, cheapestFirst } from './best-spot.ts';
import { isInside, padded } from './box.ts';
import type { LabelRequest } from './label-request.ts';
import { layoutOn, type Field, type Layout } from './layout.ts';
import { boxAtSpot, inTheWay, isClear, placedAt, type PlacedLabel } from './room.ts';

/** Pixels between a label and the panel's edge. */
const EDGE = 3;

/** So many labels may be moved to make room for one. */
const PUSHED = 2;

/** The labels of a panel that has none yet; see `addLabels`. */
export function placeLabels(
  requests: readonly LabelRequest[],
  size: XY,
  field: Field,
): readonly PlacedLabel[] {
  const layout = layoutOn(size, field);
  addLabels(requests, layout);
  return layout.labels.all();
}

/**
 * Gives every label the best of its spots that lies on the panel and meets nothing that is taken: an
 * early one, and one that covers little of the map's lines. One that may push moves others for it,
 * if these have somewhere else to stand. A label without any spot is left out, unless it may
 * overlap. The same labels get the same spots each time.
 */
export function addLabels(requests: readonly LabelRequest[], layout: Layout): void {
  const { size, labels } = layout;
  for (const asked of requests) {
    if (labels.hasName(asked.names) || layout.isHidden(asked.owner)) continue;
    const spots = asked.spots.filter((spot) =>
      isInside(padded(boxAtSpot(asked, spot), EDGE), ...size),
    );
    addLabel({ ...asked, spots }, layout);
  }
}

/** Adds a label, where there is room for it. */
function addLabel(request: LabelRequest, layout: Layout): void {
  const spot = bestSpot(request, layout);
  if (spot !== undefined) return layout.labels.add(placedAt(request, spot));
  if (request.mayPush && push(request, layout)) return;
  const [first] = request.spots;
  if (request.mayOverlap && first !== undefined) layout.labels.add(placedAt(request, first));
}

/** Adds a label where others can be moved for it; false where none can. */
function push(request: LabelRequest, layout: Layout): boolean {
  const { ground, cover, labels } = layout;
  for (const spot of cheapestFirst(request, cover)) {
    const label = placedAt(request, spot);
    if (!isClear(label.box, request, ground)) continue;
    const pushed = inTheWay(label.box, request, labels);
    const moved = pushed.length > PUSHED ? null : elsewhere(pushed, label, layout);
    if (moved === null) continue;
    labels.add(label);
    for (const { from, to } of moved) labels.move(from, to);
    return true;
  }
  return false;
}

interface Move {
  readonly from: PlacedLabel;
  readonly to: PlacedLabel;
}

/** Where labels go that give way to another; null where one of them has nowhere to go. */
function elsewhere(
  pushed: readonly PlacedLabel[],
  label: PlacedLabel,
  layout: Layout,
): readonly Move[] | null {
  const moves: Move[] = [];
  for (const from of pushed) {
    const added = [label, ...moves.map(({ to }) => to)];
    const spot = bestSpot(from.request, layout, { without: pushed, added });
    if (spot === undefined) return null;
    moves.push({ from, to: placedAt(from.request, spot) });
  }
  return moves;
}
