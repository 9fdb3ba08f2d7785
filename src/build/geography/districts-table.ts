/** Reads geodata/reference/districts.tsv: what is known of the neighbourhoods of Aleppo. */
import type { Bounds, LngLat } from '../../core/model.ts';
import { noteArOf, noteOf, type Held } from './districts-notes.ts';

export interface District {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string;
  readonly variants: readonly string[];
  readonly centre: LngLat;
  readonly box: Bounds;
  /** Square metres. */
  readonly area: number;
  /** Ids of the districts that share a border with it. */
  readonly neighbours: readonly string[];
  /** Who held it in late September 2016. */
  readonly held: Held;
  /** named: a source says so; position: it lies inside the area, and no source names it. */
  readonly heldBasis: 'named' | 'position';
  /** Metres. */
  readonly precision: number;
  readonly sources: readonly string[];
  /** Neutral; empty where nothing needs saying. */
  readonly note: string;
  readonly noteAr: string;
}

/** The rows of the table, in its order. Throws with the line and the column's name. */
export function parseDistricts(text: string): readonly District[] {
  const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const columns = head.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const cell = (column: string): string => {
      const value = cells[columns.indexOf(column)];
      if (value !== undefined) return value;
      throw new Error(`districts.tsv:${index + 2}: no column “${column}”. Add it.`);
    };
    return parseRow(cell, index + 2);
  });
}

function parseRow(cell: (column: string) => string, line: number): District {
  const number = (column: string): number => {
    const value = Number(cell(column));
    if (cell(column) !== '' && Number.isFinite(value)) return value;
    throw new Error(`districts.tsv:${line}: ${column} is “${cell(column)}”. Write a number.`);
  };
  const held = cell('held_late_sept_2016');
  const side = parseHeld(held, line);
  return {
    id: cell('id'),
    name: cell('name_en'),
    nameAr: cell('name_ar'),
    variants: listOf(cell('variants'), ';'),
    centre: [number('lon'), number('lat')],
    box: [number('west'), number('south'), number('east'), number('north')],
    area: number('area_km2') * 1e6,
    neighbours: listOf(cell('adjacent'), ' '),
    held: side,
    heldBasis: /by position|unclear/.test(held) ? 'position' : 'named',
    precision: number('precision_m'),
    sources: [...new Set(listOf(cell('sources'), ';').map((source) => source.split(' ')[0] ?? ''))],
    note: noteOf(side, held, cell('note')),
    noteAr: noteArOf(side, held, cell('note')),
  };
}

function listOf(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parseHeld(text: string, line: number): Held {
  const word = text.split(/[ -]/)[0]?.toLowerCase();
  if (word === 'opposition' || word === 'mixed' || word === 'government' || word === 'kurdish')
    return word;
  throw new Error(
    `districts.tsv:${line}: held_late_sept_2016 is “${text}”. ` +
      'Begin with opposition, mixed, government or Kurdish.',
  );
}
