import { join, relative } from 'node:path';
import type { Edition, Geography } from '../../core/model.ts';
import { root } from '../bootstrap/root.mjs';
import {
  compareGolden,
  DIFFERING_DIRECTORY,
  removeOthers,
  SHEET_DIRECTORY,
  writeGolden,
} from './compare.ts';
import { compareHash, drawGoldenSheet, GOLDEN_SHEETS, keptHashes, writeHashes } from './sheets.ts';

/** Compares the golden sheets with what is drawn, or rewrites them; tells which differ, and how many. */
export async function runSheets(
  edition: Edition,
  geography: Geography,
  isUpdate: boolean,
): Promise<number> {
  const kept = await keptHashes();
  const hashes = new Map<string, string>();
  let differing = 0;
  for (const golden of GOLDEN_SHEETS) {
    const { name } = golden;
    const { picture, hash } = await drawGoldenSheet(golden, edition, geography);
    hashes.set(name, hash);
    const verdicts = [
      await compareGolden(name, picture, SHEET_DIRECTORY),
      compareHash(kept, name, hash),
    ];
    if (verdicts.every((verdict) => verdict === 'same')) continue;
    differing += 1;
    const directory = isUpdate ? SHEET_DIRECTORY : join(DIFFERING_DIRECTORY, 'sheets');
    const path = relative(root, await writeGolden(directory, name, picture));
    console.log(
      `sheets/${name}: picture ${verdicts[0]}, SVG ${verdicts[1]}; ${isUpdate ? 'now' : 'new'} ${path}`,
    );
  }
  if (isUpdate) {
    await writeHashes(hashes);
    const names = GOLDEN_SHEETS.map(({ name }) => name);
    for (const file of await removeOthers(names, SHEET_DIRECTORY)) {
      console.log(`sheets/${file}: removed, no sheet asks for it`);
    }
  }
  return differing;
}
