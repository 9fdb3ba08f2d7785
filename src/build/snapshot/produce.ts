import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defaultRecipe } from '../../core/recipe.ts';
import { aboutOf } from '../../export/about.ts';
import type { Format, Machines } from '../../export/format.ts';
import { WrongSheet } from '../../print/wrong-sheet.ts';
import { changed } from './changes.ts';
import { drawerOf, type Drawer } from './draw.ts';
import { readWhole, type Read } from './edition.ts';
import { machinesOf } from './machines.ts';
import { checkOut, jobsOf, type Job } from './plan.ts';
import { progressOf } from './progress.ts';
import type { Draw } from './request.ts';
import { saveAll } from './save.ts';
import { shown } from './shown.ts';
import { differences, storedRecipe } from './stored.ts';
import { programVersion } from './version.ts';
import { WrongRequest } from './wrong-request.ts';

/** Draws and writes what is asked for, and tells what it has done. */
export async function produce(request: Draw): Promise<void> {
  const stored = request.recipe === null ? null : await storedRecipe(request.recipe);
  // A slip in an option is found before the edition is read.
  changed(stored?.recipe ?? defaultRecipe({ type: 'edition' }), request.options);
  await checkOut(request);
  const read = await readWhole(request.edition);
  const version = await programVersion();
  const jobs = await jobsOf(request, stored, read, version);
  if (stored !== null) warn(differences(stored, { version, edition: read.hash }));
  const machines = machinesOf();
  try {
    await produceAll(jobs, request, read, machines);
  } finally {
    await machines.close();
  }
}

/** One after the other. A sheet that can't be drawn as asked does not keep the others from it. */
async function produceAll(
  jobs: readonly Job[],
  { format, force }: Draw,
  read: Read,
  machines: Machines,
): Promise<void> {
  const draw = drawerOf(read.edition, read.geography);
  const progress = progressOf(jobs.length, process.stderr);
  const refused: string[] = [];
  for (const [index, job] of jobs.entries()) {
    progress.show(index, job.path);
    try {
      const paths = await produceOne(job, format, force, read, draw, machines);
      progress.clear();
      for (const path of paths) process.stdout.write(`${path}\n`);
    } catch (error) {
      progress.clear();
      if (!(error instanceof WrongSheet)) throw error;
      refused.push(jobs.length === 1 ? error.message : `${shown(job.path)}: ${error.message}`);
    }
  }
  if (refused.length > 0) throw new WrongRequest(refused.join('\n'));
}

async function produceOne(
  { path, file }: Job,
  format: Format,
  force: boolean,
  { edition }: Read,
  draw: Drawer,
  machines: Machines,
): Promise<readonly string[]> {
  const { sheets, pages } = await draw(file.recipe);
  const about = aboutOf(edition, sheets, file);
  const files = await format.write({ pages, about }, file.dpi ?? 0, machines);
  await mkdir(dirname(path), { recursive: true });
  return saveAll(path, files, force);
}

function warn(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`Warning: ${sentence}\n`);
}
