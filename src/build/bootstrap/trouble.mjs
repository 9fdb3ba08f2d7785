/** Something that the person at the keyboard can mend: its message is all they need to see. */
export class Trouble extends Error {}

/**
 * Runs a command's work and ends the process as a person expects: a Trouble prints its sentence,
 * anything else is a fault of ours and keeps its stack.
 * @param {() => Promise<number>} work gives the exit code
 */
export async function runCommand(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
