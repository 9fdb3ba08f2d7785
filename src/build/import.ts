import { runProgram } from './command-line/run-program.ts';
import { NotImported } from './import/drawn.ts';
import { requestOf, USAGE } from './import/request.ts';
import { runImport } from './import/run-import.ts';

await runProgram({
  usage: USAGE,
  told: [NotImported],
  run: (args) => runImport(requestOf(args), (text) => process.stdout.write(text)),
});
