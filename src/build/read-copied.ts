import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { COPIED_FOLDER, type EditionFile } from '../core/edition-files.ts';

/**
 * The files directly in an edition's folder data, by name, with their sizes; none where there is no
 * such folder. What can't be looked at is left out, and so is missing where edition.json names it.
 */
export async function readCopied(directory: string): Promise<readonly EditionFile[]> {
  const folder = join(directory, COPIED_FOLDER);
  const names = await readdir(folder).catch(() => []);
  const files = names.sort().map(async (name): Promise<readonly EditionFile[]> => {
    const found = await stat(join(folder, name)).catch(() => null);
    return found?.isFile() === true
      ? [{ path: `${COPIED_FOLDER}/${name}`, bytes: found.size }]
      : [];
  });
  return (await Promise.all(files)).flat();
}
