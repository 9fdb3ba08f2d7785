import { createHash } from 'node:crypto';
import type { EditionFile } from '../../core/edition-files.ts';
import { formatIssue } from '../../core/issue.ts';
import type { Edition, Geography } from '../../core/model.ts';
import { compileKept } from '../kept/compile-kept.ts';
import { readEdition } from '../read-edition.ts';
import { WrongRequest } from './wrong-request.ts';

export interface Read {
  readonly edition: Edition;
  readonly geography: Geography;
  /** SHA-256 over the edition's files, in hexadecimal. */
  readonly hash: string;
}

/** Reads the edition in a directory. Rejects with a WrongRequest that lists its mistakes, if it has any. */
export async function readWhole(directory: string): Promise<Read> {
  const files = await readEdition(directory);
  const compiled = await compileKept(files);
  if (compiled.ok) {
    const { edition } = compiled;
    return {
      edition,
      hash: hashOf(files),
      get geography() {
        return compiled.geography;
      },
    };
  }
  const issues = compiled.issues.map((issue) => formatIssue(issue, directory));
  throw new WrongRequest([...issues, 'Nothing is drawn of an edition with errors.'].join('\n'));
}

/** The same for the same files, in whatever order they were read. */
export function hashOf(files: readonly EditionFile[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    // What is copied into the site unread is on no sheet.
    if ('text' in file) hash.update(JSON.stringify([file.path, file.text]));
  }
  return hash.digest('hex');
}
