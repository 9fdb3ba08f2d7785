import { readFileSync } from 'node:fs';

/** Ticks of Linux's clock for processes in a second. */
const TICKS = 100;
/** In /proc/self/stat, behind the program's name. */
const ENDED_USER = 13;
const ENDED_SYSTEM = 14;

/** Milliseconds of processor time that this process has taken since it began. */
export function cpuOf(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time of the programs that this process had started and that have ended,
 * with those that they had started; to a hundredth of a second. NaN where the system is not Linux.
 */
export function cpuOfEnded(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return ((Number(fields[ENDED_USER]) + Number(fields[ENDED_SYSTEM])) * 1000) / TICKS;
  } catch {
    return NaN;
  }
}
