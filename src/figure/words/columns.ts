import type { Area } from './areas.ts';

/** Something that stands in a column and is not broken. */
export interface Chunk {
  /** Pixels, with the space after it. */
  readonly height: number;
  /** The space after it, which a column's end may cut. */
  readonly after: number;
  readonly draw: (x: number, y: number) => string;
}

/** The chunks that a row of columns takes, drawn, and those that are left. */
export function fillColumns(
  chunks: readonly Chunk[],
  columns: readonly Area[],
): { readonly markup: string; readonly left: readonly Chunk[] } {
  let markup = '';
  let at = 0;
  for (const column of columns) {
    let y = column.y;
    for (let chunk = chunks[at]; chunk !== undefined; chunk = chunks[at]) {
      const fits = y + chunk.height - chunk.after <= column.y + column.height;
      // What is higher than a whole column has to stand somewhere.
      if (!fits && y > column.y) break;
      markup += chunk.draw(column.x, y);
      y += chunk.height;
      at += 1;
    }
  }
  return { markup, left: chunks.slice(at) };
}
