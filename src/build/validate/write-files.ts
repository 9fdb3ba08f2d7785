import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { MendedFile } from '../../core/mend/mend-edition.ts';

/** A file could not be written, so that none was; the message is for people. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/**
 * Writes all the files or none: each under another name first, and only if all of them are what they
 * were when they were checked. Rejects with NotWritten.
 */
export async function writeFiles(directory: string, files: readonly MendedFile[]): Promise<void> {
  const parts = files.map(({ path, before, after }) => {
    const target = join(directory, path);
    const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    return { target, part, before, after };
  });
  try {
    for (const { part, after } of parts) await writeFile(part, after);
    for (const { target, before } of parts) {
      if (
        (await readFile(target, 'utf8')).replace(/^\uFEFF/, '') !== before.replace(/^\uFEFF/, '')
      ) {
        throw new Error(`${target} has changed meanwhile`);
      }
    }
    for (const { part, target } of parts) await rename(part, target);
  } catch (error) {
    for (const { part } of parts) await rm(part, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotWritten(`Nothing was written: ${reason}.`);
  }
}
