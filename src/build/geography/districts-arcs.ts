/** Traces the borders of a raster of labels as shared arcs between junctions. */
import { OUTSIDE, type Grid } from './districts-grid.ts';

export type Metres = readonly [x: number, y: number];

/** A border between two labels, with `left` on the left of its direction. Closed without a junction. */
export interface Arc {
  readonly left: number;
  readonly right: number;
  /** The corner at which it starts, and the one at which it ends; equal for a closed arc. */
  readonly from: number;
  readonly to: number;
  readonly points: readonly Metres[];
}

/** East, north, west, south, as steps of columns and rows. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Every border of the raster, once: first those between junctions, then the closed ones. */
export function traceArcs(labels: Int16Array, grid: Grid): readonly Arc[] {
  const width = grid.columns + 1;
  const corners = width * (grid.rows + 1);
  const label = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= grid.columns || row >= grid.rows
      ? OUTSIDE
      : (labels[row * grid.columns + column] ?? OUTSIDE);
  /** The labels left and right of the step that leaves a corner in a direction. */
  const sides = (corner: number, direction: number): readonly [number, number] => {
    const column = corner % width;
    const row = (corner - column) / width;
    if (direction === 0) return [label(column, row), label(column, row - 1)];
    if (direction === 1) return [label(column - 1, row), label(column, row)];
    if (direction === 2) return [label(column - 1, row - 1), label(column - 1, row)];
    return [label(column, row - 1), label(column - 1, row - 1)];
  };
  const borders = (corner: number): number[] =>
    [0, 1, 2, 3].filter((direction) => {
      const [left, right] = sides(corner, direction);
      return left !== right;
    });
  const step = (corner: number, direction: number): number => {
    const [dx, dy] = STEPS[direction] ?? STEPS[0];
    return corner + dx + dy * width;
  };
  const place = (corner: number): Metres => {
    const column = corner % width;
    const row = (corner - column) / width;
    return [grid.west + column * grid.cell, grid.south + row * grid.cell];
  };
  const walked = new Uint8Array(corners * 4);
  const arcs: Arc[] = [];
  const walk = (from: number, first: number): void => {
    const [left, right] = sides(from, first);
    const points: Metres[] = [place(from)];
    let corner = from;
    let direction = first;
    for (;;) {
      walked[corner * 4 + direction] = 1;
      corner = step(corner, direction);
      const back = (direction + 2) % 4;
      walked[corner * 4 + back] = 1;
      points.push(place(corner));
      const ways = borders(corner);
      const onward = ways.find((way) => way !== back);
      if (corner === from || ways.length !== 2 || onward === undefined) break;
      direction = onward;
    }
    arcs.push({ left, right, from, to: corner, points });
  };
  const walkAll = (isStart: (ways: readonly number[]) => boolean): void => {
    for (let corner = 0; corner < corners; corner++) {
      const ways = borders(corner);
      if (!isStart(ways)) continue;
      for (const way of ways) if (walked[corner * 4 + way] !== 1) walk(corner, way);
    }
  };
  walkAll((ways) => ways.length > 2);
  walkAll((ways) => ways.length === 2);
  return arcs;
}
