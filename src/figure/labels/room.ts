import { overlap, padded, type Box } from './box.ts';
import type { LabelRequest } from './label-request.ts';
import type { Spot } from './spots.ts';
import type { Taken } from './taken.ts';

/** A label and where it stands. */
export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly spot: Spot;
  /** The box of its text. */
  readonly box: Box;
}

/** Pixels at least between two labels. */
const APART = 2;

/** A label at a spot. */
export function placedAt(request: LabelRequest, spot: Spot): PlacedLabel {
  return { request, spot, box: boxAtSpot(request, spot) };
}

/** The box of a label's text at a spot. */
export function boxAtSpot({ block }: LabelRequest, { middle, angle }: Spot): Box {
  return { middle, angle, width: block.width, height: block.height };
}

/** Whether a label's box meets nothing that it has to keep clear of. */
export function isClear(
  box: Box,
  { owner, mayHide, padding }: LabelRequest,
  taken: readonly Taken[],
): boolean {
  const wide = padded(box, padding);
  return !taken.some(
    ({ by, isMinor, box: other }) =>
      by !== owner && !(mayHide && isMinor === true) && overlap(wide, other),
  );
}

/** The labels that a label's box would meet. */
export function inTheWay(
  box: Box,
  { padding }: LabelRequest,
  placed: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const wide = padded(box, padding + APART);
  return placed.filter(({ request, box: other }) => request.keepsRoom && overlap(wide, other));
}

/** Whose dots a label that may hide some stands on. */
export function hiddenBy(
  { request, box }: PlacedLabel,
  taken: readonly Taken[],
): readonly (string | null)[] {
  if (!request.mayHide) return [];
  return taken.filter((dot) => dot.isMinor === true && overlap(box, dot.box)).map(({ by }) => by);
}
