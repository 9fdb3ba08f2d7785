/** Distances and morphology on a raster of ones and zeros. */
import { at, type Grid } from './districts-grid.ts';

const FAR = 1e12;

/**
 * The squared distance of every cell to the nearest one, in cells
 * (P. Felzenszwalb and D. Huttenlocher, "Distance transforms of sampled functions", 2012).
 */
export function squaredDistances(mask: Uint8Array, grid: Grid): Float64Array {
  const { columns, rows } = grid;
  const field = Float64Array.from(mask, (one) => (one === 1 ? 0 : FAR));
  for (let column = 0; column < columns; column++) sweep(field, column, columns, rows);
  for (let row = 0; row < rows; row++) sweep(field, row * columns, 1, columns);
  return field;
}

/** The lower envelope of the parabolas over one line of the field. */
function sweep(field: Float64Array, first: number, stride: number, length: number): void {
  const heights = Float64Array.from({ length }, (_, q) => at(field, first + q * stride));
  const roots = new Int32Array(length);
  const bounds = new Float64Array(length + 1);
  let top = 0;
  bounds[0] = -FAR;
  bounds[1] = FAR;
  const meets = (q: number): number => {
    const root = at(roots, top);
    return (at(heights, q) + q * q - at(heights, root) - root * root) / (2 * (q - root));
  };
  for (let q = 1; q < length; q++) {
    let meeting = meets(q);
    while (meeting <= at(bounds, top)) {
      top -= 1;
      meeting = meets(q);
    }
    top += 1;
    roots[top] = q;
    bounds[top] = meeting;
    bounds[top + 1] = FAR;
  }
  top = 0;
  for (let q = 0; q < length; q++) {
    while (at(bounds, top + 1) < q) top += 1;
    const root = at(roots, top);
    field[first + q * stride] = (q - root) ** 2 + at(heights, root);
  }
}

/** Closes gaps and bays narrower than twice `radius` metres, and fills every hole. */
export function closeGaps(mask: Uint8Array, radius: number, grid: Grid): Uint8Array {
  const limit = (radius / grid.cell) ** 2;
  const away = squaredDistances(mask, grid).map((distance) => (distance <= limit ? 0 : 1));
  const beyond = squaredDistances(Uint8Array.from(away), grid);
  return fillHoles(
    Uint8Array.from(beyond, (distance) => (distance > limit ? 1 : 0)),
    grid,
  );
}

/** Fills what the outside cannot reach; the raster's rim must be outside. */
export function fillHoles(mask: Uint8Array, grid: Grid): Uint8Array {
  const reached = new Uint8Array(mask.length);
  const queue = [0];
  reached[0] = 1;
  for (let index = queue.pop(); index !== undefined; index = queue.pop())
    for (const next of besides(index, grid))
      if (reached[next] === 0 && mask[next] === 0) {
        reached[next] = 1;
        queue.push(next);
      }
  return reached.map((one) => 1 - one);
}

/** The cells that share an edge with a cell. */
export function besides(index: number, grid: Grid): readonly number[] {
  const column = index % grid.columns;
  const found = [index - grid.columns, index + grid.columns];
  if (column > 0) found.push(index - 1);
  if (column < grid.columns - 1) found.push(index + 1);
  return found.filter((next) => next >= 0 && next < grid.columns * grid.rows);
}
