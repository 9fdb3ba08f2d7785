import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { growthInNode } from './growth-node.ts';
import { growthOfSite } from './growth-site.ts';
import { madeUpEdition } from './made-up/edition.ts';
import { milliseconds, ratio, tableOf } from './table.ts';
import type { Workshop } from './workshop.ts';

/** Numbers of places: ten times as many should take at most ten times as long. */
const COUNTS = [1000, 10_000] as const;

/** What is timed, and how long it took in milliseconds. */
export type Timed = readonly (readonly [what: string, time: number])[];

/** How the times grow with the number of places, in made-up editions. */
export async function measureGrowth(workshop: Workshop): Promise<string> {
  const directories = [];
  for (const count of COUNTS) directories.push(await writeEdition(workshop.temporary, count));
  const columns: Timed[] = [];
  for (const directory of directories) columns.push(await growthInNode(directory));
  for (const [index, directory] of directories.entries()) {
    const site = await growthOfSite(workshop, directory);
    columns[index] = [...(columns[index] ?? []), ...site];
  }
  return table(columns);
}

function table(columns: readonly Timed[]): string {
  const [small = [], large = []] = columns;
  const head = ['time for so many places', ...COUNTS.map((n) => n.toLocaleString('en')), 'ratio'];
  const rows = small.map(([what, time], index) => {
    const [, longer = NaN] = large[index] ?? [];
    return [what, milliseconds(time), milliseconds(longer), ratio(longer / time)];
  });
  const how =
    'Made-up editions of one layer, with one place in five a hexagon, the rest points, all named in both languages, and half a mention a place. Ten is a ratio in step with the number of places.';
  return `${how}\n\n${tableOf([head, ...rows])}`;
}

async function writeEdition(temporary: string, count: number): Promise<string> {
  const directory = join(temporary, `edition-${count}`);
  for (const { path, text } of madeUpEdition(count)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return directory;
}
