import { styleText } from 'node:util';
import { CouldNotRun } from './link/could-not-run.ts';
import { requestOf, USAGE, WrongRequest } from './link/request.ts';
import { runLink } from './link/run-link.ts';
import { EditionUnreadable } from './read-edition.ts';
import { NotWritten } from './validate/write-files.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const request = requestOf(args);
    if (request.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const isTerminal = process.stdout.isTTY;
    return await runLink(request, {
      say: (text) => process.stdout.write(text),
      emphasise: (words) => (isTerminal ? styleText('inverse', words) : `>>${words}<<`),
    });
  } catch (error) {
    const isTold =
      error instanceof EditionUnreadable ||
      error instanceof NotWritten ||
      error instanceof CouldNotRun;
    if (!isTold && !(error instanceof WrongRequest)) throw error;
    process.stderr.write(`${error.message}\n${isTold ? '' : `\n${USAGE}`}`);
    return 2;
  }
}
