import { swallowedBy } from './command-line/swallowed.ts';
import { watchSignals } from './snapshot/interruption.ts';
import { requestOf, type Request } from './snapshot/request.ts';
import { USAGE } from './snapshot/usage.ts';
import { WrongRequest } from './snapshot/wrong-request.ts';

watchSignals();
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    await answer(requestOf(args));
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isWrong = error instanceof WrongRequest;
    process.stderr.write(`${reason}\n${isWrong ? swallowedBy(process.env, USAGE) : ''}`);
    return isWrong ? 1 : 2;
  }
}

/**
 * Does what is asked. What reads editions, what draws, and each of the
 * formats is loaded when it is needed: a slip costs no time.
 */
async function answer(request: Request): Promise<void> {
  if (request.type === 'help') {
    process.stdout.write(USAGE);
    return;
  }
  if (request.type === 'list') {
    const { readWhole } = await import('./snapshot/edition.ts');
    const { listOf } = await import('./snapshot/list.ts');
    process.stdout.write(listOf((await readWhole(request.edition)).edition));
    return;
  }
  await (await import('./snapshot/produce.ts')).produce(request);
}
