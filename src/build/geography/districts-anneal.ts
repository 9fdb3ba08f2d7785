/** Improves a partition cell by cell, first boldly and then ever more strictly. */
import type { Cost } from './districts-cost.ts';
import { at } from './districts-grid.ts';
import { isSimple } from './districts-simple.ts';
import type { Partition } from './districts-state.ts';

const SWEEPS = 120;
const HOT = 1.5;
/** By how much it cools from sweep to sweep: down to a fifteenth at the end. */
const COOLING = 0.9775;
const SEED = 2016;
/** Cells at the raster's rim, which stay outside. */
const RIM = 3;

/**
 * Simulated annealing with fixed seed (S. Kirkpatrick and others, "Optimization by simulated
 * annealing", 1983; on cells: F. Graner and J. Glazier, 1992): a border cell may join the
 * district beside it when that costs less, or a little more while it is hot.
 */
export function anneal(partition: Partition, cost: Cost): void {
  const random = randomNumbers(SEED);
  let heat = HOT;
  for (let sweep = 0; sweep < SWEEPS; sweep++, heat *= COOLING) {
    const border = borderCells(partition);
    for (let n = 0; n < border.length; n++) {
      const index = at(border, Math.floor(random() * border.length));
      const [east, west, north, south] = partition.edges(index);
      const beside = [east, west, north, south][Math.floor(random() * 4)] ?? east;
      const from = at(partition.labels, index);
      const to = at(partition.labels, beside);
      if (from === to || partition.held[index] === 1) continue;
      if (!isSimple(partition, index, from, to)) continue;
      const change = cost.ofGiving(partition, index, from, to);
      if (change <= 0 || random() < Math.exp(-change / heat)) partition.give(index, to);
    }
  }
}

function borderCells(partition: Partition): Int32Array {
  const { labels, grid } = partition;
  const found: number[] = [];
  for (let row = RIM; row < grid.rows - RIM; row++)
    for (let column = RIM; column < grid.columns - RIM; column++) {
      const index = row * grid.columns + column;
      const label = labels[index];
      const isInner =
        labels[index + 1] === label &&
        labels[index - 1] === label &&
        labels[index + grid.columns] === label &&
        labels[index - grid.columns] === label;
      if (!isInner) found.push(index);
    }
  return Int32Array.from(found);
}

/** Numbers from 0 to 1, the same ones for the same seed (T. Ettinger's mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
