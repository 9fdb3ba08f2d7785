import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition, Geography } from '../../core/model.ts';
import { defaultRecipe } from '../../core/recipe.ts';
import type { Recipe, Subject } from '../../core/sheet.ts';
import { drawerOf } from '../snapshot/draw.ts';
import { SHEET_DIRECTORY, type Verdict } from './compare.ts';
import { rasterised } from './draw.ts';
import type { Picture } from './png.ts';

/** A kind of sheet, of which the first page is kept as a picture and every page as its hash. */
export interface GoldenSheet {
  readonly name: string;
  readonly recipe: Recipe;
}

/** A golden sheet as it is drawn now. */
export interface DrawnSheet {
  /** The first page, at 96 dots an inch. */
  readonly picture: Picture;
  /** SHA-256 of the pages’ SVG, in hexadecimal. */
  readonly hash: string;
}

/** Every kind of sheet; every paper, theme for paper, and way of naming at least once. */
export const GOLDEN_SHEETS: readonly GoldenSheet[] = [
  sheet('place', { type: 'place', place: 'castello-road' }),
  sheet(
    'place-arabic-grey',
    { type: 'place', place: 'ramouseh' },
    {
      paper: { size: 'a4', orientation: 'portrait', margin: 15 },
      theme: 'print-grey',
      labels: 'both-ar',
      quotes: 'none',
    },
  ),
  sheet('layer', { type: 'layer', layer: 'supply-routes' }, { labels: 'en' }),
  sheet(
    'paragraph',
    { type: 'passage', passage: 10 },
    { paper: { size: 'letter', orientation: 'landscape', margin: 12 }, quotes: 'whole' },
  ),
  sheet(
    'view',
    { type: 'view', center: [37.14, 36.2], zoom: 11.5 },
    {
      paper: { size: 'a5', orientation: 'landscape', margin: 8 },
      parts: { key: false, legend: true, locator: true, qr: false },
    },
  ),
  sheet(
    'box',
    { type: 'box', bounds: [37, 36, 37.4, 36.4] },
    { paper: { size: 'a4', orientation: 'portrait', margin: 12 }, quotes: 'none' },
  ),
  sheet('article', { type: 'edition' }),
  sheet('atlas', { type: 'atlas' }),
];

/** A golden sheet of an edition as it is drawn now. */
export async function drawGoldenSheet(
  { recipe }: GoldenSheet,
  edition: Edition,
  geography: Geography,
): Promise<DrawnSheet> {
  const { pages } = await drawerOf(edition, geography)(recipe);
  const hash = createHash('sha256').update(pages.join('\n')).digest('hex');
  return { picture: rasterised(pages[0] ?? ''), hash };
}

const HASHES = join(SHEET_DIRECTORY, 'svg.json');

/** The hashes that are kept, by the sheets' names; none where there is no file of them. */
export async function keptHashes(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(HASHES, 'utf8').catch(() => '{}');
  const kept: Readonly<Record<string, string>> = JSON.parse(text);
  return new Map(Object.entries(kept));
}

/** Compares a hash with the one that is kept. */
export function compareHash(kept: ReadonlyMap<string, string>, name: string, now: string): Verdict {
  const before = kept.get(name);
  if (before === undefined) return 'missing';
  return before === now ? 'same' : 'different';
}

/** Keeps these hashes and no others. */
export async function writeHashes(hashes: ReadonlyMap<string, string>): Promise<void> {
  await writeFile(HASHES, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

function sheet(name: string, subject: Subject, differing: Partial<Recipe> = {}): GoldenSheet {
  return { name, recipe: { ...defaultRecipe(subject), ...differing } };
}
