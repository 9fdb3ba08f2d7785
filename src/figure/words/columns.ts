import type { Area } from '../../core/sheet.ts';

/** Something that stands in a column and is not broken. */
export interface Chunk {
  /** Pixels, with the space after it. */
  readonly height: number;
  /** The space after it, which a column's end may cut. */
  readonly after: number;
  readonly draw: (x: number, y: number) => string;
}

/**
 * The chunks that a row of columns takes, drawn, and those that are left.
 * @param isWholePage whether there will never be more room: what is higher than a column stands there
 */
export function fillColumns(
  chunks: readonly Chunk[],
  columns: readonly Area[],
  isWholePage = false,
): { readonly markup: string; readonly left: readonly Chunk[] } {
  let markup = '';
  let at = 0;
  for (const column of columns) {
    let y = column.y;
    for (let chunk = chunks[at]; chunk !== undefined; chunk = chunks[at]) {
      const fits = y + chunk.height - chunk.after <= column.y + column.height;
      if (!fits && !(isWholePage && y === column.y)) break;
      markup += chunk.draw(column.x, y);
      y += chunk.height;
      at += 1;
    }
  }
  return { markup, left: chunks.slice(at) };
}

/** Parts of the columns' height that are tried, in this many steps. */
const STEPS = 24;

/** The same, where all of them have room in columns of about one height. */
export function fillEvenly(
  chunks: readonly Chunk[],
  columns: readonly Area[],
  isWholePage = false,
): ReturnType<typeof fillColumns> {
  const top = Math.min(...columns.map(({ y }) => y));
  const bottom = Math.max(...columns.map(({ y, height }) => y + height));
  for (let step = 1; step < STEPS; step += 1) {
    const limit = top + ((bottom - top) * step) / STEPS;
    const lower = columns.map((column) => ({
      ...column,
      height: Math.min(column.height, limit - column.y),
    }));
    const filled = fillColumns(chunks, lower);
    if (filled.left.length === 0) return filled;
  }
  return fillColumns(chunks, columns, isWholePage);
}
