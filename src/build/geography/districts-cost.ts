/** What makes one partition better than another. */
import { at, middleOf, OUTSIDE, type Grid } from './districts-grid.ts';
import type { Outline } from './districts-plane.ts';
import { pairCosts, wantedContacts } from './districts-pairs.ts';
import { placeCost } from './districts-place.ts';
import type { Partition } from './districts-state.ts';

/** Costs without a unit; they only count against each other and the temperature. */
const AREA = 3;
/** A cell side of border that neighbours of the table still lack. */
const CONTACT = 1.5;
/** Steps to the cells around, with weights by which lengths come out alike in all directions. */
const AROUND = stepsAround();

export class Cost {
  readonly #outlines: readonly Outline[];
  readonly #grid: Grid;
  readonly #borderCosts: Float32Array;
  readonly #pairs: Float32Array;
  readonly #wanted: Float32Array;
  readonly #size: number;
  readonly #steps: Int32Array;

  constructor(outlines: readonly Outline[], grid: Grid, borderCosts: Float32Array) {
    this.#outlines = outlines;
    this.#grid = grid;
    this.#borderCosts = borderCosts;
    this.#size = outlines.length + 1;
    this.#pairs = pairCosts(outlines);
    this.#wanted = wantedContacts(outlines, grid);
    this.#steps = Int32Array.from(AROUND, ({ dx, dy }) => dx + dy * grid.columns);
  }

  /** The change of the cost if a cell went from one label to another. */
  ofGiving(partition: Partition, index: number, from: number, to: number): number {
    const column = index % this.#grid.columns;
    const [x, y] = middleOf(this.#grid, column, (index - column) / this.#grid.columns);
    return (
      this.#ofBorders(partition, index, from, to) +
      this.#ofArea(partition, from, -1) +
      this.#ofArea(partition, to, 1) +
      placeCost(this.#outlines[to], x, y, this.#grid.cell) -
      placeCost(this.#outlines[from], x, y, this.#grid.cell) +
      this.#ofContacts(partition, index, from, to)
    );
  }

  #ofBorders({ labels }: Partition, index: number, from: number, to: number): number {
    const here = at(this.#borderCosts, index);
    let change = 0;
    for (let n = 0; n < AROUND.length; n++) {
      const place = index + at(this.#steps, n);
      const label = at(labels, place) + 1;
      const better = at(this.#pairs, (to + 1) * this.#size + label);
      const worse = at(this.#pairs, (from + 1) * this.#size + label);
      // Roads draw the borders between districts, not the rim.
      const road = label === 0 ? 1 : (here + at(this.#borderCosts, place)) * 0.5;
      const gained = better * (to === OUTSIDE ? 1 : road);
      const lost = worse * (from === OUTSIDE ? 1 : road);
      change += (AROUND[n]?.weight ?? 0) * (gained - lost);
    }
    return change;
  }

  #ofArea(partition: Partition, label: number, change: number): number {
    const outline = this.#outlines[label];
    if (outline === undefined) return 0;
    const target = outline.area / this.#grid.cell ** 2;
    const excess = partition.cells(label) - target;
    return (AREA * (2 * excess * change + 1)) / target;
  }

  #ofContacts(partition: Partition, index: number, from: number, to: number): number {
    const beside = partition.edges(index).map((place) => at(partition.labels, place));
    let change = 0;
    beside.forEach((label, n) => {
      if (beside.indexOf(label) !== n) return;
      const sides = beside.filter((other) => other === label).length;
      // The border between the two themselves changes by what one gains and the other loses.
      if (label !== from && label !== to) {
        change += this.#ofContact(partition, from, label, -sides);
        change += this.#ofContact(partition, to, label, sides);
      }
    });
    const own = beside.filter((label) => label === from).length;
    const other = beside.filter((label) => label === to).length;
    return change + this.#ofContact(partition, from, to, own - other);
  }

  #ofContact(partition: Partition, a: number, b: number, change: number): number {
    const wanted = at(this.#wanted, (a + 1) * this.#size + b + 1);
    if (wanted === 0) return 0;
    const shared = partition.contacts(a, b);
    const lack = Math.max(0, wanted - shared - change) - Math.max(0, wanted - shared);
    return CONTACT * lack;
  }
}

function stepsAround() {
  const around: { dx: number; dy: number; weight: number }[] = [];
  for (let dy = -2; dy <= 2; dy++)
    for (let dx = -2; dx <= 2; dx++) {
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance > 0 && distance < 2.3)
        around.push({ dx, dy, weight: 1 / (distance * distance * distance) });
    }
  const sum = around.reduce((total, { weight }) => total + weight, 0);
  return around.map((step) => ({ ...step, weight: (4 * step.weight) / sum }));
}
