import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { MendedFile } from '../../core/mend/mend-edition.ts';

/** Not all files could be written: the message, which is for people, says which were and which not. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/** Puts a finished file in another's place, as node:fs/promises has it. */
export type Rename = (from: string, to: string) => Promise<void>;

/**
 * Writes all the files or none: each under another name first, and only if all of them are what they
 * were when they were checked. Should the last step fail after some files stand already, these
 * stay mended, and the message says which. Rejects with NotWritten.
 */
export async function writeFiles(
  directory: string,
  files: readonly MendedFile[],
  renameTo: Rename = rename,
): Promise<void> {
  const parts = files.map(({ path, before, after }) => {
    const target = join(directory, path);
    const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    return { target, part, before, after };
  });
  const written: string[] = [];
  try {
    for (const { part, after } of parts) await writeFile(part, after);
    for (const { target, before } of parts) {
      if (
        (await readFile(target, 'utf8')).replace(/^\uFEFF/, '') !== before.replace(/^\uFEFF/, '')
      ) {
        throw new Error(`${target} has changed meanwhile`);
      }
    }
    for (const { part, target } of parts) {
      await renameTo(part, target);
      written.push(target);
    }
  } catch (error) {
    for (const { part } of parts) await rm(part, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    const left = parts.flatMap(({ target }) => (written.includes(target) ? [] : [target]));
    throw new NotWritten(whatStands(written, left, reason));
  }
}

function whatStands(written: readonly string[], left: readonly string[], reason: string): string {
  if (written.length === 0) return `Nothing was written: ${reason}.`;
  return `Not all was written: ${reason}. Mended: ${written.join(', ')}. As before: ${left.join(', ')}. Run the command again for these.`;
}
