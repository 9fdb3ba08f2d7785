/** Tables of tab-separated values, with the place of each line for messages. */
import type { LngLat } from '../../core/model.ts';

/** Cells by column; under the empty name, file and line. */
export type Row = Readonly<Record<string, string>>;

/** A table whose first line names its columns; empty lines do not count. */
export function parseTable(file: string, text: string): Row[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line, i) => {
    const cells = line.split('\t');
    const row = Object.fromEntries(columns.map((column, k) => [column, cells[k] ?? '']));
    return { ...row, '': `${file}:${i + 2}` };
  });
}

/** The position that `lon` and `lat` give. Throws where they are no numbers. */
export function position(row: Row): LngLat {
  const at: LngLat = [Number(cell(row, 'lon')), Number(cell(row, 'lat'))];
  if (!at.every(Number.isFinite)) throw new Error(`${where(row)}: 'lat' and 'lon' must be numbers`);
  return at;
}

/** A cell in metres. Throws where it is no number above 0. */
export function metres(row: Row, column: string): number {
  const value = Number(cell(row, column));
  if (!(value > 0)) throw new Error(`${where(row)}: '${column}' must be a number of metres`);
  return value;
}

/** A cell that must not be empty. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined || text === '') throw new Error(`${where(row)}: '${column}' is empty`);
  return text;
}

/** `paths.tsv:12` */
export function where(row: Row): string {
  return row[''] ?? '';
}
