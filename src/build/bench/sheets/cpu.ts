import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of Linux's clock for processes in a second. */
const TICKS = 100;

/** Milliseconds of processor time that this process has taken since it began. */
export function cpuOf(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time of all the programs that this process has started and that still
 * run, with those that they have started; to a hundredth of a second. NaN where it is not Linux.
 */
export function cpuOfStarted(): number {
  try {
    const running = readdirSync('/proc').flatMap((name) => statOf(Number(name)) ?? []);
    const own = new Set([process.pid]);
    // A process may stand before the one that started it.
    for (let known = 0; known < own.size;) {
      known = own.size;
      for (const { id, parent } of running) if (own.has(parent)) own.add(id);
    }
    const others = running.filter(({ id }) => own.has(id) && id !== process.pid);
    return (others.reduce((sum, { ticks }) => sum + ticks, 0) * 1000) / TICKS;
  } catch {
    return NaN;
  }
}

/** A process as /proc tells of it (proc(5)); null where there is none of that number any more. */
function statOf(
  id: number,
): { readonly id: number; readonly parent: number; readonly ticks: number } | null {
  if (!Number.isInteger(id)) return null;
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number);
    const ticks = (user ?? 0) + (system ?? 0) + (endedUser ?? 0) + (endedSystem ?? 0);
    return { id, parent: Number(fields[1]), ticks };
  } catch {
    return null;
  }
}
