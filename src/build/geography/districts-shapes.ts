/** Measures the districts of a raster. */
import { middleOf, type Grid } from './districts-grid.ts';

/** In metres and square metres. */
export interface Shape {
  readonly area: number;
  /** The centroid; not a number where the area is 0. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The shape of each label from 0 to `count` − 1. */
export function shapesOf(labels: Int16Array, count: number, grid: Grid): readonly Shape[] {
  const sums = Array.from({ length: count }, () => ({
    cells: 0,
    columns: 0,
    rows: 0,
    west: Infinity,
    east: -Infinity,
    south: Infinity,
    north: -Infinity,
  }));
  labels.forEach((label, index) => {
    const sum = sums[label];
    if (sum === undefined) return;
    const column = index % grid.columns;
    const row = (index - column) / grid.columns;
    sum.cells += 1;
    sum.columns += column;
    sum.rows += row;
    sum.west = Math.min(sum.west, column);
    sum.east = Math.max(sum.east, column);
    sum.south = Math.min(sum.south, row);
    sum.north = Math.max(sum.north, row);
  });
  return sums.map((sum) => {
    const [x, y] = middleOf(grid, sum.columns / sum.cells, sum.rows / sum.cells);
    return {
      area: sum.cells * grid.cell ** 2,
      x,
      y,
      width: (sum.east - sum.west + 1) * grid.cell,
      height: (sum.north - sum.south + 1) * grid.cell,
    };
  });
}
