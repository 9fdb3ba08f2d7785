import { makeEdition, NotMade } from './new/make-edition.ts';
import { requestOf, USAGE, WrongRequest } from './new/request.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { directory, help } = requestOf(args);
    if (help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const paths = await makeEdition(directory, new Date().toISOString().slice(0, 10));
    process.stdout.write(
      `Made ${directory} with ${paths.join(', ')}.\nSee it: npm start -- ${directory}\nThen: geodata/GUIDE.md leads through an hour's work.\n`,
    );
    return 0;
  } catch (error) {
    const isTold = error instanceof NotMade;
    if (!isTold && !(error instanceof WrongRequest)) throw error;
    process.stderr.write(`${error.message}\n${isTold ? '' : `\n${USAGE}`}`);
    return 2;
  }
}
