import { compileEdition } from '../core/edition.ts';
import { runProgram } from './command-line/run-program.ts';
import { EditionUnreadable, readEdition } from './read-edition.ts';
import { askAt } from './validate/ask.ts';
import { fix } from './validate/fix.ts';
import { PRINTERS } from './validate/formats.ts';
import type { Outcome } from './validate/outcome.ts';
import { requestOf, USAGE, type Request } from './validate/request.ts';
import { NotWritten } from './validate/write-files.ts';

await runProgram({
  usage: USAGE,
  told: [EditionUnreadable, NotWritten],
  run: (args) => validate(requestOf(args)),
});

async function validate({ directory, format, fix: wantsFix, yes }: Request): Promise<number> {
  let outcome = await check(directory);
  if (wantsFix) {
    // Programs read standard output; what is said to people must not stand in it.
    const output = format === 'text' ? process.stdout : process.stderr;
    const fixed = await fix(outcome, {
      say: (text) => output.write(text),
      mayWrite: (question) =>
        yes ? Promise.resolve(true) : askAt({ input: process.stdin, output }, question),
    });
    if (fixed === 'not written') return 1;
    if (fixed === 'written') outcome = await check(directory);
  }
  process.stdout.write(PRINTERS[format](outcome));
  return outcome.compiled.ok ? 0 : 1;
}

async function check(directory: string): Promise<Outcome> {
  const files = await readEdition(directory);
  return { directory, files, compiled: compileEdition(files) };
}
