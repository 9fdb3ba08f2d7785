import { rmSync } from 'node:fs';
import { open, rename, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { CouldNotRun } from './could-not-run.ts';
import { undoing } from './interruption.ts';
import { reasonOf } from './reason.ts';
import { shown } from './shown.ts';
import { checkTarget, fileBehind, isDevice } from './target.ts';
import { WrongRequest } from './wrong-request.ts';

/** The paths of so many pages: the path itself for one; numbered alike for more. */
export function pagePaths(path: string, count: number): readonly string[] {
  if (count === 1) return [path];
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  const digits = String(count).length;
  return Array.from(
    { length: count },
    (_, index) => `${stem}-${String(index + 1).padStart(digits, '0')}${ending}`,
  );
}

/**
 * Writes the pages of one sheet, all of them or none, and gives the paths of the new files: under
 * other names first, so that nobody ever finds half of one. Rejects with a WrongRequest where a file is there
 * that may not be replaced, else with CouldNotRun.
 */
export async function saveAll(
  path: string,
  files: readonly Uint8Array[],
  force: boolean,
): Promise<readonly string[]> {
  if (await isDevice(path)) return saveToDevice(path, files);
  const paths = pagePaths(path, files.length);
  for (const one of paths) await checkTarget(one, force);
  const parts = new Map<string, string>();
  const undo = (): void => {
    for (const part of parts.keys()) rmSync(part, { force: true });
  };
  const keep = undoing(undo);
  try {
    for (const [index, content] of files.entries()) {
      const target = await fileBehind(paths[index] ?? path);
      const part = join(dirname(target), `.atlas-${process.pid}-${index}.part`);
      parts.set(part, target);
      await writeToDisk(part, content);
    }
    for (const [part, target] of parts) await rename(part, target);
    return paths;
  } catch (error) {
    undo();
    throw new CouldNotRun(
      `${shown(path)} could not be written: ${reasonOf(error)}. Name another --out.`,
    );
  } finally {
    keep();
  }
}

/** A file is whole only when the disk has it: what is short of room may tell so no sooner. */
async function writeToDisk(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function saveToDevice(
  path: string,
  [content, ...more]: readonly Uint8Array[],
): Promise<readonly string[]> {
  if (content === undefined || more.length > 0) {
    const count = more.length + 1;
    throw new WrongRequest(
      `The sheet has ${count} pages, each a file: ${shown(path)} takes one. Say --format pdf, or name a file.`,
    );
  }
  await writeFile(path, content).catch((error: unknown) => {
    throw new CouldNotRun(
      `${shown(path)} could not be written: ${reasonOf(error)}. Name another --out.`,
    );
  });
  return [];
}
