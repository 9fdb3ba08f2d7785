/** Makes each district one piece and leaves no gap between them. */
import { besides, fillHoles } from './districts-distance.ts';
import { at, OUTSIDE, type Grid } from './districts-grid.ts';

/** Gives the empty cells of a mask to the districts that reach them first. */
export function fill(labels: Int16Array, mask: Uint8Array, grid: Grid): void {
  let front = Array.from(labels.keys()).filter((index) => at(labels, index) !== OUTSIDE);
  while (front.length > 0) {
    const next: number[] = [];
    for (const index of front)
      for (const place of besides(index, grid))
        if (mask[place] === 1 && labels[place] === OUTSIDE) {
          labels[place] = at(labels, index);
          next.push(place);
        }
    front = next;
  }
}

/** Which cells belong to any district. */
export function maskOf(labels: Int16Array): Uint8Array {
  return Uint8Array.from(labels, (label) => (label === OUTSIDE ? 0 : 1));
}

/** Keeps the largest piece of each district; what falls off goes to its neighbours. */
export function clean(labels: Int16Array, grid: Grid): void {
  const largest = new Map<number, readonly number[]>();
  const seen = new Uint8Array(labels.length);
  labels.forEach((label, start) => {
    if (label === OUTSIDE || seen[start] === 1) return;
    const piece = pieceAt(labels, start, seen, grid);
    const before = largest.get(label) ?? [];
    const smaller = before.length < piece.length ? before : piece;
    if (smaller === before) largest.set(label, piece);
    for (const index of smaller) labels[index] = OUTSIDE;
  });
  fill(labels, fillHoles(maskOf(labels), grid), grid);
}

function pieceAt(labels: Int16Array, start: number, seen: Uint8Array, grid: Grid) {
  const label = at(labels, start);
  const piece = [start];
  seen[start] = 1;
  for (let index: number | undefined = start, n = 0; index !== undefined; n++, index = piece[n])
    for (const place of besides(index, grid))
      if (seen[place] === 0 && labels[place] === label) {
        seen[place] = 1;
        piece.push(place);
      }
  return piece;
}
