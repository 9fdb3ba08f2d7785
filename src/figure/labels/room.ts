import { overlap, padded, type Box } from './box.ts';
import type { BoxIndex } from './box-index.ts';
import type { LabelRequest } from './label-request.ts';
import type { PlacedLabels } from './placed-labels.ts';
import type { Spot } from './spots.ts';
import type { Taken } from './taken.ts';

/** A label and where it stands. */
export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly spot: Spot;
  /** The box of its text. */
  readonly box: Box;
}

/** What is to become of labels, before it is known whether it can. */
export interface Change {
  readonly without: readonly PlacedLabel[];
  readonly added: readonly PlacedLabel[];
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
  ground: BoxIndex<Taken>,
): boolean {
  return !ground.meets(
    padded(box, padding),
    ({ by, isMinor }) => by !== owner && !(mayHide && isMinor === true),
  );
}

/** The labels that a label's box would meet, in order; those of a change come last. */
export function inTheWay(
  box: Box,
  { padding }: LabelRequest,
  labels: PlacedLabels,
  { without, added }: Change = { without: [], added: [] },
): readonly PlacedLabel[] {
  const wide = padded(box, padding + APART);
  const standing = labels.meeting(wide).filter((label) => !without.includes(label));
  const coming = added.filter((label) => overlap(wide, label.box));
  return [...standing, ...coming].filter(({ request }) => request.keepsRoom);
}
