import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';
import { decodePng, encodePng, type Picture } from './png.ts';

/** Where the pictures are kept. */
export const GOLDEN_DIRECTORY = join(root, 'tests', 'goldens');
/** Where those of sheets are kept. */
export const SHEET_DIRECTORY = join(GOLDEN_DIRECTORY, 'sheets');
/** Where those that differ are written, to be looked at. */
export const DIFFERING_DIRECTORY = join(root, 'test-results', 'goldens');

/** How a picture compares with the one that is kept. */
export type Verdict = 'same' | 'different' | 'missing';

/** Compares every pixel; no difference is too small to be one. */
export async function compareGolden(
  name: string,
  now: Picture,
  directory = GOLDEN_DIRECTORY,
): Promise<Verdict> {
  const file = await readFile(join(directory, `${name}.png`)).catch(() => null);
  if (file === null) return 'missing';
  const kept = decodePng(file);
  const isSame =
    kept.width === now.width &&
    kept.height === now.height &&
    Buffer.compare(kept.data, now.data) === 0;
  return isSame ? 'same' : 'different';
}

/** Writes a picture into a directory, which is made where it is missing; the path of its file. */
export async function writeGolden(
  directory: string,
  name: string,
  picture: Picture,
): Promise<string> {
  const path = join(directory, `${name}.png`);
  await mkdir(directory, { recursive: true });
  await writeFile(path, encodePng(picture));
  return path;
}

/** Removes the pictures of a directory that no view asks for any more. */
export async function removeOthers(
  names: readonly string[],
  directory = GOLDEN_DIRECTORY,
): Promise<readonly string[]> {
  const files = await readdir(directory);
  const others = files.filter(
    (file) => file.endsWith('.png') && !names.includes(file.replace(/\.png$/, '')),
  );
  for (const file of others) await rm(join(directory, file));
  return others;
}
