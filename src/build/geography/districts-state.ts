/** A partition in the making, with what its cost needs kept up to date. */
import { at, type Grid } from './districts-grid.ts';
import type { Outline } from './districts-plane.ts';

export class Partition {
  readonly labels: Int16Array;
  readonly grid: Grid;
  /** Cells that may not change hands: round the centre of each district. */
  readonly held: Uint8Array;
  /** Cells by label, OUTSIDE first. */
  readonly #cells: Int32Array;
  /** Cell edges that two labels share. */
  readonly #contacts: Int32Array;
  readonly #size: number;

  constructor(labels: Int16Array, outlines: readonly Outline[], grid: Grid) {
    this.labels = labels;
    this.grid = grid;
    this.held = holdCentres(labels, outlines, grid);
    this.#size = outlines.length + 1;
    this.#cells = new Int32Array(this.#size);
    this.#contacts = new Int32Array(this.#size ** 2);
    labels.forEach((label, index) => {
      this.#cells[label + 1] = this.cells(label) + 1;
      for (const next of [index + 1, index + grid.columns])
        if (next < labels.length) this.#touch(label, at(labels, next), 1);
    });
  }

  /** The number of cells of a label. */
  cells(label: number): number {
    return at(this.#cells, label + 1);
  }

  /** The number of cell edges between two labels. */
  contacts(a: number, b: number): number {
    return at(this.#contacts, (a + 1) * this.#size + b + 1);
  }

  /** Gives a cell to another label. */
  give(index: number, label: number): void {
    const before = at(this.labels, index);
    this.#cells[before + 1] = this.cells(before) - 1;
    this.#cells[label + 1] = this.cells(label) + 1;
    for (const next of this.edges(index)) {
      const beside = at(this.labels, next);
      this.#touch(before, beside, -1);
      this.#touch(label, beside, 1);
    }
    this.labels[index] = label;
  }

  /** The cells east, west, north and south of a cell that is not on the raster's rim. */
  edges(index: number): readonly [number, number, number, number] {
    const { columns } = this.grid;
    return [index + 1, index - 1, index + columns, index - columns];
  }

  #touch(a: number, b: number, change: number): void {
    if (a === b) return;
    this.#contacts[(a + 1) * this.#size + b + 1] = this.contacts(a, b) + change;
    this.#contacts[(b + 1) * this.#size + a + 1] = this.contacts(b, a) + change;
  }
}

/** Marks, and where needed gives, each district the cells within a few metres of its centre. */
function holdCentres(labels: Int16Array, outlines: readonly Outline[], grid: Grid): Uint8Array {
  const held = new Uint8Array(labels.length);
  outlines.forEach(({ x, y, area }, label) => {
    const radius = Math.min(50, 0.12 * Math.sqrt(area));
    const column = Math.floor((x - grid.west) / grid.cell);
    const row = Math.floor((y - grid.south) / grid.cell);
    const reach = Math.ceil(radius / grid.cell);
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        if (Math.hypot(dx, dy) * grid.cell > radius) continue;
        const index = (row + dy) * grid.columns + column + dx;
        held[index] = 1;
        labels[index] = label;
      }
  });
  return held;
}
