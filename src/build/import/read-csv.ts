import { CsvError, parse } from 'csv-parse/sync';
import { NotImported, type Drawn, type ReadFile } from './drawn.ts';
import { memberFor } from './members.ts';

const LONGITUDE = /^(lon|lng|long|longitude|x)$/i;
const LATITUDE = /^(lat|latitude|y)$/i;
const NAME = /^(name|title|place|toponym)$/i;

/** A row with the line of the file in which it ends. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Points of a table with a head: columns for longitude, latitude, the name, and a place's members. */
export function readCsv(text: string): ReadFile {
  const delimiter = delimiterOf(text);
  const [head, ...rows] = rowsOf(text, delimiter);
  if (head === undefined) throw new NotImported('The file is empty.');
  const columnOf = (pattern: RegExp): number => head.cells.findIndex((cell) => pattern.test(cell));
  const [lng, lat, name] = [columnOf(LONGITUDE), columnOf(LATITUDE), columnOf(NAME)];
  if (lng < 0 || lat < 0) {
    const found = head.cells.map((cell) => `"${cell}"`).join(', ');
    throw new NotImported(
      `The first line must name the columns, among them lon (or lng, longitude, x) and lat (or latitude, y); it has ${found}.`,
    );
  }
  const members = head.cells.flatMap((cell, column) => {
    const member = memberFor(cell);
    return member === null ? [] : [[column, member] as const];
  });
  const drawn: Drawn[] = [];
  const lost: string[] = [];
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell === '')) {
      lost.push(`Line ${line} is empty.`);
      continue;
    }
    const words = [cells[lng] ?? '', cells[lat] ?? ''];
    const [x = NaN, y = NaN] = words.map((word) => numberOf(word, delimiter));
    const fault = faultOf(x, y);
    if (fault === null)
      drawn.push({
        name: cells[name] || null,
        geometry: { type: 'Point', coordinates: [x, y] },
        cells: new Map(members.map(([column, member]) => [member, cells[column]])),
      });
    else
      lost.push(
        `Line ${line} has no position that can be drawn, "${words.join('", "')}": ${fault}.`,
      );
  }
  const read = [lng, lat, name, ...members.map(([column]) => column)];
  const others = head.cells.filter((cell, i) => !read.includes(i) && cell !== '');
  if (others.length > 0) lost.push(`Columns that places have no room for: ${others.join(', ')}.`);
  return { drawn, lost };
}

/** The one of comma, semicolon and tab that the first line has most of. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r\n?|\n/, 1);
  const countOf = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (countOf(sign) > countOf(best) ? sign : best));
}

function rowsOf(text: string, delimiter: string): readonly Row[] {
  try {
    const rows: Row[] = [];
    parse(text, {
      bom: true,
      delimiter,
      trim: true,
      relax_column_count: true,
      on_record: (cells: readonly string[], { lines }: { readonly lines: number }) => {
        rows.push({ line: lines, cells });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new NotImported(`The file is no CSV that can be read: ${error.message}.`);
  }
}

/** Where a comma parts no columns it may stand in numbers. */
function numberOf(word: string, delimiter: string): number {
  const plain = delimiter === ',' ? word : word.replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}

function faultOf(lng: number, lat: number): string | null {
  if (Number.isNaN(lng) || Number.isNaN(lat)) return 'write degrees as numbers, 37.15 and 36.2';
  if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return null;
  const isSwapped = Math.abs(lat) <= 180 && Math.abs(lng) <= 90;
  return isSwapped
    ? 'longitude and latitude seem to be swapped'
    : 'longitude goes to 180, latitude to 90; a projected position must be turned into degrees first';
}
