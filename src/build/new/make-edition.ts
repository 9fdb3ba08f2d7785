import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { firstFiles } from './first-files.ts';

/** The edition could not be made, and nothing was written; the message is for people. */
export class NotMade extends Error {
  override readonly name = 'NotMade';
}

/**
 * Makes a new edition in a directory that is empty or not there yet: all its files, or none. Gives
 * their paths. Rejects with NotMade.
 * @param today an ISO date
 */
export async function makeEdition(directory: string, today: string): Promise<readonly string[]> {
  const target = resolve(directory);
  await checkEmpty(target, directory);
  const files = firstFiles(today);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    await mkdir(join(part, 'layers'), { recursive: true });
    for (const { path, text } of files) await writeFile(join(part, path), text);
    // An empty directory gives way; one that has been filled meanwhile does not.
    await rmdir(target).catch(() => undefined);
    await rename(part, target);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotMade(`The edition can't be made in "${directory}": ${reason}.`);
  }
  return files.map(({ path }) => path);
}

async function checkEmpty(target: string, directory: string): Promise<void> {
  try {
    const [first] = await readdir(target);
    if (first === undefined) return;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return;
    if (code === 'ENOTDIR') throw new NotMade(`"${directory}" is a file. Name another directory.`);
    throw new NotMade(`"${directory}" can't be read (${String(code)}). Name another directory.`);
  }
  throw new NotMade(
    `"${directory}" is not empty, and nothing in it is overwritten. Name another directory.`,
  );
}
