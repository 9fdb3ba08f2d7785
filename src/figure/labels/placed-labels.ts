import type { Box } from './box.ts';
import { boxIndex } from './box-index.ts';
import type { PlacedLabel } from './room.ts';

/** The labels that stand on a panel so far. */
export interface PlacedLabels {
  /** Adds one after all others. */
  add(label: PlacedLabel): void;
  /** Puts one elsewhere, and before all others. */
  move(label: PlacedLabel, to: PlacedLabel): void;
  /** Those that share area with a box, in order. */
  meeting(box: Box): readonly PlacedLabel[];
  /** Whether a label says one of the names. */
  hasName(names: readonly string[]): boolean;
  /** Whether something has a label. */
  hasOwner(owner: string): boolean;
  /** All, in order. */
  all(): readonly PlacedLabel[];
}

/** A panel without labels. */
export function placedLabels(): PlacedLabels {
  const index = boxIndex<PlacedLabel>();
  const ranks = new Map<PlacedLabel, number>();
  const names = new Set<string>();
  const owners = new Set<string>();
  let [first, last] = [0, 0];
  const sorted = (labels: Iterable<PlacedLabel>): readonly PlacedLabel[] =>
    [...labels].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  return {
    add: (label) => {
      last += 1;
      ranks.set(label, last);
      index.add(label);
      owners.add(label.request.owner);
      for (const name of label.request.names) names.add(name);
    },
    move: (label, to) => {
      first -= 1;
      ranks.delete(label);
      ranks.set(to, first);
      index.remove(label);
      index.add(to);
    },
    meeting: (box) => sorted(index.meeting(box)),
    hasName: (asked) => asked.some((name) => names.has(name)),
    hasOwner: (owner) => owners.has(owner),
    all: () => sorted(ranks.keys()),
  };
}
