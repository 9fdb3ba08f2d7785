import { compileEdition, type Compiled } from '../core/edition.ts';
import { readEdition } from './read-edition.ts';

export { EditionUnreadable } from './read-edition.ts';

/**
 * Reads and compiles the edition in a directory. Whatever is wrong with its files is an issue; rejects
 * only with EditionUnreadable, where the directory itself does not exist or is none.
 */
export async function compileDirectory(directory: string): Promise<Compiled> {
  return compileEdition(await readEdition(directory));
}
