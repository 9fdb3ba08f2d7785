import { swallowedBy } from './swallowed.ts';
import { WrongRequest } from './wrong-request.ts';

/** A program of the command line. */
export interface Program {
  /** What it does and which options it has, as --help shows it. */
  readonly usage: string;
  /** Gives the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
  /** The errors whose message says all that people need. */
  readonly told: readonly (abstract new (message: string) => Error)[];
}

/** Runs a program on the words of the command line; anything but a told error keeps its stack. */
export async function runProgram({ usage, run, told }: Program): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return;
  }
  try {
    process.exitCode = await run(args);
  } catch (error) {
    const isWrong = error instanceof WrongRequest;
    if (!(error instanceof Error) || (!isWrong && !told.some((kind) => error instanceof kind))) {
      throw error;
    }
    process.exitCode = 2;
    const hint = isWrong ? `${swallowedBy(process.env, usage)}\n${usage}` : '';
    process.stderr.write(`${error.message}\n${hint}`);
  }
}
