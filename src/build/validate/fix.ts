import { mendEdition } from '../../core/mend/mend-edition.ts';
import { diffOf } from './diff.ts';
import { count, type Outcome } from './outcome.ts';
import { writeFiles } from './write-files.ts';

/** What became of the mends. */
export type Fixed = 'nothing to mend' | 'written' | 'not written';

/** Who is told of the mends, and decides. */
export interface Editor {
  readonly say: (text: string) => void;
  readonly mayWrite: (question: string) => Promise<boolean>;
}

/**
 * Shows what can be mended and, if the editor wants it, writes it: whole files, or nothing. Rejects
 * with NotWritten.
 */
export async function fix(
  { directory, files, compiled }: Outcome,
  { say, mayWrite }: Editor,
): Promise<Fixed> {
  const { files: mended, left } = mendEdition(files, compiled.issues);
  for (const path of left)
    say(`${path} is left as it is: its mends would bring other errors about.\n`);
  if (mended.length === 0) {
    say('Nothing here can be mended without your judgement.\n\n');
    return 'nothing to mend';
  }
  say(`${mended.map((file) => diffOf(file, directory)).join('\n')}\n\n`);
  const what = count(mended.length, 'file');
  if (!(await mayWrite(`Write ${what}? [y/N] `))) {
    say('Nothing was written. "--fix --yes" writes without asking.\n');
    return 'not written';
  }
  await writeFiles(directory, mended);
  say(`${what} written.\n\n`);
  return 'written';
}
