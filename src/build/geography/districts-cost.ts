/** What makes one partition better than another. */
import { at, middleOf, OUTSIDE, type Grid } from './districts-grid.ts';
import type { Outline } from './districts-plane.ts';
import type { Partition } from './districts-state.ts';

/** Costs without a unit; they only count against each other and the temperature. */
const COST = {
  /** A border between neighbours of the table, by cell side. */
  border: 1,
  /** A border between districts that the table does not call neighbours. */
  strangers: 7,
  rim: 2,
  /** A cell of no district. */
  outside: 0.8,
  area: 3,
  /** Leaving the ellipse round the centre, and the box. */
  centre: 0.4,
  box: 0.6,
  beyondBox: 0.5,
  /** A cell side of border that neighbours of the table still lack. */
  contact: 1.5,
} as const;

/** Neighbours should share this many metres, or this part of the smaller one's size. */
const CONTACT_METRES = 60;
const CONTACT_PART = 0.25;
/** The part of its box that a district of plain shape fills. */
const PLAIN_FILL = 0.62;
/** Steps to the cells around, with weights by which lengths come out alike in all directions. */
const AROUND = roundAbout();

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
      this.#ofPlace(to, x, y) -
      this.#ofPlace(from, x, y) +
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
    return (COST.area * (2 * excess * change + 1)) / target;
  }

  #ofPlace(label: number, x: number, y: number): number {
    const outline = this.#outlines[label];
    if (outline === undefined) return COST.outside;
    const width = outline.east - outline.west;
    const height = outline.north - outline.south;
    const dx = x - outline.x;
    const dy = y - outline.y;
    const ellipse = ((dx * dx * height) / width + (dy * dy * width) / height) / outline.area;
    // What fills little of its box is no ellipse: it is bent, and may leave it at less cost.
    const plain = Math.min(1, outline.area / (width * height) / PLAIN_FILL) ** 2;
    const u = (2 * x - outline.west - outline.east) / width;
    const v = (2 * y - outline.south - outline.north) / height;
    const box = Math.min(4, u * u * u * u + v * v * v * v);
    const beyond =
      Math.max(0, Math.abs(u) - 1) * (width / 2) + Math.max(0, Math.abs(v) - 1) * (height / 2);
    const away = Math.max(0, beyond / this.#grid.cell - 1);
    return COST.centre * plain * Math.PI * ellipse + COST.box * box + COST.beyondBox * away;
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
    return COST.contact * lack;
  }
}

function roundAbout() {
  const around: { dx: number; dy: number; weight: number }[] = [];
  for (let dy = -2; dy <= 2; dy++)
    for (let dx = -2; dx <= 2; dx++) {
      const distance = Math.hypot(dx, dy);
      if (distance > 0 && distance < 2.3) around.push({ dx, dy, weight: distance ** -3 });
    }
  const sum = around.reduce((total, { weight }) => total + weight, 0);
  return around.map((step) => ({ ...step, weight: (4 * step.weight) / sum }));
}

/** The cost of a border by the two labels, OUTSIDE first. */
function pairCosts(outlines: readonly Outline[]): Float32Array {
  const size = outlines.length + 1;
  const costs = new Float32Array(size ** 2).fill(COST.strangers);
  for (let label = OUTSIDE; label < outlines.length; label++) {
    costs[label + 1] = COST.rim;
    costs[(label + 1) * size] = COST.rim;
    for (const neighbour of outlines[label]?.neighbours ?? [])
      costs[(label + 1) * size + neighbour + 1] = COST.border;
  }
  for (let label = 0; label < size; label++) costs[label * size + label] = 0;
  return costs;
}

/** The cell sides that two labels should share; 0 where the table calls them no neighbours. */
function wantedContacts(outlines: readonly Outline[], grid: Grid): Float32Array {
  const size = outlines.length + 1;
  const wanted = new Float32Array(size ** 2);
  outlines.forEach(({ neighbours, area }, label) => {
    for (const neighbour of neighbours) {
      const smaller = Math.sqrt(Math.min(area, outlines[neighbour]?.area ?? area));
      const metres = Math.max(CONTACT_METRES, CONTACT_PART * smaller);
      wanted[(label + 1) * size + neighbour + 1] = metres / grid.cell;
    }
  });
  return wanted;
}
