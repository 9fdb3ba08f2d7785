import type { XY } from '../../core/mercator.ts';
import { boxIndex, type BoxIndex } from './box-index.ts';
import type { Cover } from './line-cover.ts';
import { placedLabels, type PlacedLabels } from './placed-labels.ts';
import type { Taken } from './taken.ts';

/** The ground on which labels are to be placed. */
export interface Field {
  /** What stands there already. */
  readonly taken: readonly Taken[];
  readonly cover: Cover;
}

/** A panel on which labels are being placed: it grows with each of them. */
export interface Layout {
  readonly size: XY;
  /** What stands there besides labels. */
  readonly ground: BoxIndex<Taken>;
  readonly cover: Cover;
  readonly labels: PlacedLabels;
  /** Whether a label has taken the room of a dot, which is then neither drawn nor named. */
  isHidden(owner: string): boolean;
}

/** A panel of a size in pixels, before its first label. */
export function layoutOn(size: XY, { taken, cover }: Field): Layout {
  const ground = boxIndex(taken);
  const labels = placedLabels();
  const minor = new Map<string | null, readonly Taken[]>();
  for (const dot of taken) {
    if (dot.isMinor === true) minor.set(dot.by, [...(minor.get(dot.by) ?? []), dot]);
  }
  const isHidden = (owner: string): boolean =>
    (minor.get(owner) ?? []).some(({ box }) =>
      labels.meeting(box).some(({ request }) => request.mayHide),
    );
  return { size, ground, cover, labels, isHidden };
}
