import { compileEdition } from '../core/edition.ts';
import { readEdition } from './read-edition.ts';
import { fix } from './validate/fix.ts';
import { PRINTERS } from './validate/formats.ts';
import type { Outcome } from './validate/outcome.ts';
import { requestOf, USAGE, WrongRequest, type Request } from './validate/request.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const request = requestOf(args);
    if (request.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    return await validate(request);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${reason}\n${error instanceof WrongRequest ? `\n${USAGE}` : ''}`);
    return 2;
  }
}

async function validate({ directory, format, fix: wantsFix, yes }: Request): Promise<number> {
  let outcome = await check(directory);
  if (wantsFix) {
    // Programs read standard output; what is said to people must not stand in it.
    const stream = format === 'text' ? process.stdout : process.stderr;
    const fixed = await fix(outcome, yes, (text) => stream.write(text));
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
