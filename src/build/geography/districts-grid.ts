/** A raster over a plane in metres; row 0 is the southernmost, cells are numbered row by row. */
export interface Grid {
  readonly west: number;
  readonly south: number;
  /** Side of a cell in metres. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

/** What a cell holds where no district is. */
export const OUTSIDE = -1;

/** The number at `index`, which must lie inside the array. */
export function at(array: Readonly<ArrayLike<number>>, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`No cell ${index}: the raster is too small.`);
  return value;
}

/** The column of an easting and the row of a northing, which may lie outside the grid. */
export function cellOf(grid: Grid, x: number, y: number): readonly [column: number, row: number] {
  return [Math.floor((x - grid.west) / grid.cell), Math.floor((y - grid.south) / grid.cell)];
}

/** The middle of a cell, in metres. */
export function middleOf(grid: Grid, column: number, row: number): readonly [number, number] {
  return [grid.west + (column + 0.5) * grid.cell, grid.south + (row + 0.5) * grid.cell];
}

/** A grid over the same ground with cells of twice the side. */
export function coarser({ west, south, cell, columns, rows }: Grid): Grid {
  return {
    west,
    south,
    cell: 2 * cell,
    columns: Math.ceil(columns / 2),
    rows: Math.ceil(rows / 2),
  };
}
