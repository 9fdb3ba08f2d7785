/** What the table's neighbours ask of each two labels; OUTSIDE comes first. */
import { OUTSIDE, type Grid } from './districts-grid.ts';
import type { Outline } from './districts-plane.ts';

/** A border between neighbours of the table, by cell side. */
const BORDER = 1;
/** A border between districts that the table does not call neighbours. */
const STRANGERS = 7;
/** A border with what is no district. */
const RIM = 2;
/** Neighbours should share this many metres, or this part of the smaller one's size. */
const CONTACT_METRES = 60;
const CONTACT_PART = 0.25;

/** The cost of a border by the two labels, OUTSIDE first. */
export function pairCosts(outlines: readonly Outline[]): Float32Array {
  const size = outlines.length + 1;
  const costs = new Float32Array(size ** 2).fill(STRANGERS);
  for (let label = OUTSIDE; label < outlines.length; label++) {
    costs[label + 1] = RIM;
    costs[(label + 1) * size] = RIM;
    for (const neighbour of outlines[label]?.neighbours ?? [])
      costs[(label + 1) * size + neighbour + 1] = BORDER;
  }
  for (let label = 0; label < size; label++) costs[label * size + label] = 0;
  return costs;
}

/** The cell sides that two labels should share; 0 where the table calls them no neighbours. */
export function wantedContacts(outlines: readonly Outline[], grid: Grid): Float32Array {
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
