import { runProgram } from './command-line/run-program.ts';
import { makeEdition, NotMade } from './new/make-edition.ts';
import { requestOf, USAGE } from './new/request.ts';

await runProgram({ usage: USAGE, run, told: [NotMade] });

async function run(args: readonly string[]): Promise<number> {
  const { directory } = requestOf(args);
  const paths = await makeEdition(directory, new Date().toISOString().slice(0, 10));
  process.stdout.write(
    `Made ${directory} with ${paths.join(', ')}.\nSee it: npm start -- ${directory}\nThen: geodata/GUIDE.md leads through an hour's work.\n`,
  );
  return 0;
}
