/** Reads geodata/reference/districts.tsv: what is known of the neighbourhoods of Aleppo. */
import type { Bounds, LngLat } from '../../core/model.ts';

export type Held = 'opposition' | 'mixed' | 'government' | 'kurdish';

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

/** The remarks of the table as whole sentences for readers: who held it, by which source. */
function noteOf(side: Held, held: string, remark: string): string {
  return [
    heldNote(side, held),
    remark.includes('weak overlap') ? 'Published outlines of it hardly overlap.' : '',
    remark.includes('looks wrong') ? 'One source gives it another Arabic name.' : '',
    remark.startsWith('holds the') ? `It ${remark}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function heldNote(side: Held, held: string): string {
  const since = /since (.+?)\)/.exec(held)?.[1];
  if (since !== undefined) {
    const dates = since.replace('-', '–').replace('Sept', 'September');
    return `Held by the government since ${dates} (Wikipedia).`;
  }
  if (held.includes('unclear'))
    return 'No source says who held it in late September 2016; drawn with what the government held.';
  if (held.includes('by position'))
    return 'Inside the area that the opposition held in late September 2016; no source names it.';
  return HELD_NOTES[side];
}

const HELD_NOTES: Readonly<Record<Held, string>> = {
  opposition: 'Held by the opposition in late September 2016 (Wikipedia).',
  mixed: 'On the front line in late September 2016 (Wikipedia).',
  government: 'Held by the government in late September 2016 (Wikipedia).',
  kurdish: 'In the area that Kurdish forces held in late September 2016 (Wikipedia).',
};
