/**
 * Draws so many sheets one after the other in a process of its own, and prints as JSON what they cost.
 * Arguments: the format, how many, and the directory to write into.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultRecipe } from '../../../core/recipe.ts';
import { PROGRAM } from '../../../core/recipe/recipe-file.ts';
import { FORMATS } from '../../../export/formats.ts';
import { root } from '../../bootstrap/root.mjs';
import { aboutOf } from '../../../export/about.ts';
import { drawerOf } from '../../snapshot/draw.ts';
import { readWhole } from '../../snapshot/edition.ts';
import { machinesOf } from '../../snapshot/machines.ts';
import { cpuOf, cpuOfStarted } from './cpu.ts';
import type { Cost } from './cost.ts';

const [id = '', count = '', directory = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await costOf(id, Number(count))));

async function costOf(wanted: string, total: number): Promise<Cost> {
  const format = FORMATS.find((known) => known.id === wanted);
  if (format === undefined) throw new Error(`There is no format "${wanted}".`);
  const { edition, geography, hash } = await readWhole(join(root, 'geodata'));
  const draw = drawerOf(edition, geography);
  const machines = machinesOf();
  const places = edition.places.filter(({ number, anchor }) => number !== null && anchor !== null);
  const memory: number[] = [];
  let afterFirst = 0;
  for (let index = 0; index < total; index += 1) {
    const place = places[index % places.length]?.id ?? '';
    const recipe = defaultRecipe({ type: 'place', place });
    const dpi = format.hasDots ? 300 : null;
    const { sheets, pages } = await draw(recipe);
    const file = { program: PROGRAM, version: '0', edition: hash, dpi, recipe } as const;
    const about = aboutOf(edition, sheets, file);
    const files = await format.write({ pages, about }, dpi ?? 0, machines);
    for (const bytes of files) await writeFile(join(directory, `sheet.${format.id}`), bytes);
    if (index === 0) afterFirst = cpuOf();
    memory.push(process.memoryUsage().rss);
  }
  const ours = cpuOf();
  const browser = cpuOfStarted();
  await machines.close();
  return {
    first: afterFirst,
    // What the browser took can't be told sheet by sheet: its start is spread over all of them.
    others: (ours - afterFirst) / (total - 1) + browser / total,
    peak: process.resourceUsage().maxRSS * 1024,
    early: Math.max(...memory.slice(0, Math.ceil(total / 5))),
    late: Math.max(...memory.slice(-Math.ceil(total / 5))),
  };
}
