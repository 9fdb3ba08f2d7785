/** Cuts off what is too narrow of a district to be anything but a slip of the pen. */
import { fill, maskOf } from './districts-clean.ts';
import { besides } from './districts-distance.ts';
import { at, OUTSIDE, type Grid } from './districts-grid.ts';

/** As many narrow cells in one piece are a tongue; fewer are a corner that smoothing rounds. */
const LONG = 8;

/**
 * Gives the tongues of all districts to their neighbours: pieces that hold no square of two by two
 * cells. What is outside stays outside.
 */
export function cutTongues(labels: Int16Array, grid: Grid): void {
  const mask = maskOf(labels);
  const narrow = labels.map((label, index) =>
    label !== OUTSIDE && !isBroad(labels, index, grid) ? label : OUTSIDE,
  );
  const seen = new Set<number>();
  narrow.forEach((label, start) => {
    if (label === OUTSIDE || seen.has(start)) return;
    const piece = new Set([start]);
    for (const index of piece)
      for (const place of besides(index, grid)) if (narrow[place] === label) piece.add(place);
    for (const index of piece) seen.add(index);
    if (piece.size >= LONG) for (const index of piece) labels[index] = OUTSIDE;
  });
  fill(labels, mask, grid);
}

/** Whether a cell is part of a square of two by two cells of its district. */
function isBroad(labels: Int16Array, index: number, { columns }: Grid): boolean {
  const label = at(labels, index);
  return [1, -1].some((east) =>
    [columns, -columns].some((north) =>
      [east, north, east + north].every((step) => labels[index + step] === label),
    ),
  );
}
