import { NotImported } from './import/drawn.ts';
import { requestOf, USAGE, WrongRequest } from './import/request.ts';
import { runImport } from './import/run-import.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const request = requestOf(args);
    if (request.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    return await runImport(request, (text) => process.stdout.write(text));
  } catch (error) {
    const isTold = error instanceof NotImported;
    if (!isTold && !(error instanceof WrongRequest)) throw error;
    process.stderr.write(`${error.message}\n${isTold ? '' : `\n${USAGE}`}`);
    return 2;
  }
}
