import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CouldNotRun } from './could-not-run.ts';
import { WrongRequest } from './request.ts';

/** Throws a WrongRequest if a file could not stand there: before the work, not after it. */
export async function checkTarget(path: string): Promise<void> {
  const directory = dirname(path);
  const found = await stat(directory).catch(() => null);
  if (found === null) throw new WrongRequest(`There is no directory "${directory}" to write into.`);
  if (!found.isDirectory()) throw new WrongRequest(`"${directory}" is not a directory.`);
  const target = await stat(path).catch(() => null);
  if (target?.isDirectory() === true) {
    throw new WrongRequest(`"${path}" is a directory. Name a file in it.`);
  }
}

/**
 * Writes a file whole or not at all: under another name first, so that nobody ever finds half of
 * it. Rejects with CouldNotRun.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new CouldNotRun(`"${path}" could not be written: ${reason}`);
  }
}
