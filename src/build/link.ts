import { styleText } from 'node:util';
import { runProgram } from './command-line/run-program.ts';
import { CouldNotRun } from './link/could-not-run.ts';
import { requestOf, USAGE } from './link/request.ts';
import { runLink } from './link/run-link.ts';
import { EditionUnreadable } from './read-edition.ts';
import { NotWritten } from './validate/write-files.ts';

await runProgram({
  usage: USAGE,
  told: [EditionUnreadable, NotWritten, CouldNotRun],
  run: (args) => {
    const isTerminal = process.stdout.isTTY;
    return runLink(requestOf(args), {
      say: (text) => process.stdout.write(text),
      emphasise: (words) => (isTerminal ? styleText('inverse', words) : `>>${words}<<`),
    });
  },
});
