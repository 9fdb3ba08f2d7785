import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';

/** The program's version, as package.json has it. */
export async function programVersion(): Promise<string> {
  const found = /"version": "([^"]+)"/.exec(await readFile(join(root, 'package.json'), 'utf8'));
  if (found?.[1] === undefined) throw new Error('package.json tells no version.');
  return found[1];
}
