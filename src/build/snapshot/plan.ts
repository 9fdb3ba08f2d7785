import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defaultRecipe } from '../../core/recipe.ts';
import { PROGRAM, type RecipeFile } from '../../core/recipe/recipe-file.ts';
import type { Subject } from '../../core/sheet.ts';
import { changed } from './changes.ts';
import type { Read } from './edition.ts';
import { checkSubject, listed, pathIn } from './jobs.ts';
import type { Draw } from './request.ts';
import { checkDirectory, checkTarget } from './target.ts';

/** A sheet to be drawn, and where to. */
export interface Job {
  readonly path: string;
  readonly file: RecipeFile;
}

/** Dots an inch of a picture when nothing is said of them: what a printer needs. */
const USUAL_DPI = 300;

/** Rejects with a WrongRequest where nothing could be written, before anything else is done. */
export async function checkOut({ out, isDirectory, force }: Draw): Promise<void> {
  if (!isDirectory) return checkTarget(out, force);
  const found = await stat(out).catch(() => null);
  // A directory that is not there is made when there is something to be written.
  return checkDirectory(found === null ? dirname(out) : out);
}

/**
 * Every sheet that is asked for. Rejects with a WrongRequest for what the edition does not have, and
 * for files that may not be replaced.
 */
export async function jobsOf(
  request: Draw,
  stored: RecipeFile | null,
  { edition, hash }: Read,
  version: string,
): Promise<readonly Job[]> {
  const { out, isDirectory, format, options, force } = request;
  const dpi = format.hasDots ? (request.dpi ?? stored?.dpi ?? USUAL_DPI) : null;
  const jobs = subjectsOf(request, stored, edition).map((subject): Job => {
    checkSubject(subject, edition);
    const recipe = changed({ ...(stored?.recipe ?? defaultRecipe(subject)), subject }, options);
    return {
      path: isDirectory ? pathIn(out, subject, format.id) : out,
      file: { program: PROGRAM, version, edition: hash, dpi, recipe },
    };
  });
  const isThere = (await stat(dirname(jobs[0]?.path ?? out)).catch(() => null)) !== null;
  if (isThere) for (const { path } of jobs) await checkTarget(path, force);
  return jobs;
}

function subjectsOf(
  { subjects }: Draw,
  stored: RecipeFile | null,
  edition: Read['edition'],
): readonly Subject[] {
  if (subjects !== null) return listed(subjects, edition);
  return stored === null ? [] : [stored.recipe.subject];
}
