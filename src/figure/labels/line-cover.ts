import type { XY } from '../../core/mercator.ts';
import type { Trace } from '../clip.ts';
import { cornersOf, type Box } from './box.ts';

/** A line of the map that names should rather not stand on. */
export interface Stroke {
  readonly trace: Trace;
  /** How much it would be missed. */
  readonly weight: number;
}

/** How much of the map's lines lies under a box: pixels of their length, each times its weight. */
export type Cover = (box: Box) => number;

/** Pixels of a cell of the grid on which the lines are noted. */
const CELL = 2;

/** Notes lines once on a grid of sums, so that each of many boxes is answered in four look-ups. */
export function coverOf(strokes: readonly Stroke[], [width, height]: XY): Cover {
  const columns = Math.ceil(width / CELL) + 1;
  const rows = Math.ceil(height / CELL) + 1;
  const sums = new Float64Array(columns * rows);
  for (const stroke of strokes) note(stroke, sums, columns, rows);
  for (let at = 0; at < sums.length; at += 1) {
    const left = at % columns === 0 ? 0 : (sums[at - 1] ?? 0);
    const above = sums[at - columns] ?? 0;
    const corner = at % columns === 0 ? 0 : (sums[at - columns - 1] ?? 0);
    sums[at] = (sums[at] ?? 0) + left + above - corner;
  }
  // The sum of all cells above and left of a pixel.
  const sumTo = (x: number, y: number): number => {
    const column = Math.min(columns, Math.ceil(x / CELL)) - 1;
    const row = Math.min(rows, Math.ceil(y / CELL)) - 1;
    return column < 0 || row < 0 ? 0 : (sums[row * columns + column] ?? 0);
  };
  return (box) => {
    const corners = cornersOf(box);
    const [left, right] = spanOf(corners.map(([x]) => x));
    const [top, bottom] = spanOf(corners.map(([, y]) => y));
    const cells = sumTo(right, bottom) - sumTo(left, bottom) - sumTo(right, top) + sumTo(left, top);
    return cells * CELL;
  };
}

/** Walks along a line and gives each cell that it meets its weight, the greatest of several. */
function note({ trace, weight }: Stroke, cells: Float64Array, columns: number, rows: number): void {
  const { points, closed } = trace;
  const line = closed ? [...points, ...points.slice(0, 1)] : points;
  line.forEach(([toX, toY], index) => {
    const [fromX, fromY] = line[index - 1] ?? [toX, toY];
    // In steps of half a cell, so that none is stepped over.
    const steps = Math.ceil((2 * Math.hypot(toX - fromX, toY - fromY)) / CELL);
    for (let step = 0; step <= steps; step += 1) {
      const share = steps === 0 ? 0 : step / steps;
      const column = Math.floor((fromX + share * (toX - fromX)) / CELL);
      const row = Math.floor((fromY + share * (toY - fromY)) / CELL);
      if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
      const at = row * columns + column;
      cells[at] = Math.max(cells[at] ?? 0, weight);
    }
  });
}

function spanOf(values: readonly number[]): XY {
  return [Math.min(...values), Math.max(...values)];
}
