/** Keeps every district in one piece. */
import { at } from './districts-grid.ts';
import type { Partition } from './districts-state.ts';

/**
 * Whether a cell can leave one label and join another without parting either or making corners
 * where a label meets itself: each must be one run among the eight cells around.
 */
export function isSimple(partition: Partition, index: number, from: number, to: number): boolean {
  return runsAround(partition, index, from) === 1 && runsAround(partition, index, to) === 1;
}

function runsAround({ labels, grid }: Partition, index: number, label: number): number {
  const { columns } = grid;
  const ring = [
    index - columns - 1,
    index - columns,
    index - columns + 1,
    index + 1,
    index + columns + 1,
    index + columns,
    index + columns - 1,
    index - 1,
  ];
  let runs = 0;
  let before = at(labels, index - 1) === label;
  for (const place of ring) {
    const same = at(labels, place) === label;
    if (same && !before) runs += 1;
    before = same;
  }
  return runs;
}
