/** Control points: what the drawn context has to pass by. */
import { readFileSync } from 'node:fs';
import type { LngLat } from '../../core/model.ts';

export interface ControlPoint {
  readonly at: LngLat;
  /** How far the object may lie from the point, in metres. */
  readonly radius: number;
  /** An id of sources.json. */
  readonly source: string;
}

/** An object of the landscape with its points in order. */
export interface Controlled {
  readonly object: string;
  readonly kind: string;
  readonly points: readonly ControlPoint[];
}

/**
 * The objects of reference/control-points.tsv, in the order of the file.
 * @throws Error for a row whose position or radius is no number
 */
export function readControlPoints(file: string): Controlled[] {
  return parseControlPoints(readFileSync(file, 'utf8'), file);
}

/**
 * The same from the text of that table.
 * @param file its name, for people
 * @throws Error for a row whose position or radius is no number
 */
export function parseControlPoints(text: string, file: string): Controlled[] {
  const objects = new Map<string, { kind: string; points: ControlPoint[] }>();
  for (const row of parseRows(text)) {
    const { object = '', kind = '' } = row;
    const found = objects.get(object) ?? { kind, points: [] };
    const at: LngLat = [numberIn(row, 'lon', file), numberIn(row, 'lat', file)];
    const { source = '' } = row;
    found.points.push({ at, radius: numberIn(row, 'radius_m', file), source });
    objects.set(object, found);
  }
  return [...objects].map(([object, { kind, points }]) => ({ object, kind, points }));
}

/** @throws Error where the table lacks the object */
export function objectNamed(
  objects: readonly Controlled[],
  name: string,
  file: string,
): Controlled {
  const found = objects.find((each) => each.object === name);
  if (found === undefined) throw new Error(`${file} has no object '${name}'.`);
  return found;
}

/** The rows of a tab-separated file by the names in its first line. */
export function readTable(file: string): Record<string, string>[] {
  return parseRows(readFileSync(file, 'utf8'));
}

/** The rows of a tab-separated text by the names in its first line. */
export function parseRows(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** @throws Error where the cell is empty or no number */
export function numberIn(row: Record<string, string>, column: string, file: string): number {
  const text = row[column] ?? '';
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) {
    throw new Error(
      `${file}: "${text}" in column ${column} is no number. Write it in degrees or metres.`,
    );
  }
  return value;
}
