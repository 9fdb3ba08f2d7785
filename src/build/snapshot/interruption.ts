import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is to be undone, the last first. */
const undone: (() => void)[] = [];

/**
 * Whatever stops the program meanwhile, this is done before it ends; at once, so it may not wait for
 * anything. Gives what says that there is nothing to be undone any more.
 */
export function undoing(undo: () => void): () => void {
  undone.push(undo);
  return () => {
    const at = undone.indexOf(undo);
    if (at >= 0) undone.splice(at, 1);
  };
}

/** From now on a signal to stop undoes what is half done, says so, and ends the program. */
export function watchSignals(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      for (const undo of undone.reverse()) undo();
      process.stderr.write('\nInterrupted. Files that were not finished are not kept.\n');
      process.exit(128 + constants.signals[signal]);
    });
  }
}
