import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';

/** A line of a table of geodata/reference, by column. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table of geodata/reference. */
export function table(name: string): Row[] {
  const [head = '', ...lines] = readFileSync(`geodata/reference/${name}`, 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** The position of a row with `lon` and `lat`. */
export function at(row: Row): Position {
  return [Number(row['lon']), Number(row['lat'])];
}
