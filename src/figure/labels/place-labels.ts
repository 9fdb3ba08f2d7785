import type { XY } from '../../core/mercator.ts';
import { isInside, overlap, padded, type Box } from './box.ts';
import type { LabelRequest } from './request.ts';
import type { Spot } from './spots.ts';

/** Ground that is taken, by what; nothing keeps clear of its own. */
export interface Taken {
  readonly box: Box;
  readonly by: string | null;
}

/** A label and where it stands. */
export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly spot: Spot;
}

/** Pixels between a label and the panel's edge, and at least between two labels. */
const EDGE = 3;
const APART = 2;

/**
 * Gives every label the first of its spots that lies on the panel and meets nothing that is taken;
 * a label without such a spot is left out, unless it may overlap. The same labels get the same spots
 * each time.
 * @param taken what stands already
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  [width, height]: XY,
  taken: readonly Taken[],
): readonly PlacedLabel[] {
  const ground = [...taken];
  const named = new Set<string>();
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const names = [
      request.text.toLowerCase(),
      ...(request.id === undefined ? [] : [request.owner]),
    ];
    if (names.some((name) => named.has(name))) continue;
    const inside = request.spots.filter((candidate) =>
      isInside(padded(boxOf(request, candidate), EDGE), width, height),
    );
    const free = inside.find((candidate) =>
      isFree(padded(boxOf(request, candidate), request.padding), ground, request.owner),
    );
    const spot = free ?? (request.mayOverlap ? inside[0] : undefined);
    if (spot === undefined) continue;
    ground.push({ box: padded(boxOf(request, spot), APART), by: null });
    for (const name of names) named.add(name);
    placed.push({ request, spot });
  }
  return placed;
}

/** The box of a label's text at a spot. */
export function boxOf({ block }: LabelRequest, { middle, angle }: Spot): Box {
  return { middle, angle, width: block.width, height: block.height };
}

function isFree(box: Box, ground: readonly Taken[], owner: string): boolean {
  return ground.every((taken) => taken.by === owner || !overlap(box, taken.box));
}
