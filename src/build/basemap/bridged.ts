/** Rivers that Natural Earth cuts at a reservoir and goes on with one step of its grid away. */
import type { Point } from './world.ts';

/** A little more than a step of the source's grid, in degrees. */
const step = 0.045;

/** The lines, with those that end so near to one another that nothing can be between made one. */
export function bridged(lines: readonly (readonly Point[])[]): Point[][] {
  const whole = lines.map((line) => [...line]);
  for (let i = 0; i < whole.length; i++) {
    for (let j = i + 1; j < whole.length; j++) {
      const joined = join(whole[i] ?? [], whole[j] ?? []);
      if (joined === null) continue;
      whole[i] = joined;
      whole.splice(j, 1);
      // What was passed by may go on where the longer line ends.
      j = i;
    }
  }
  return whole;
}

/** One line of two whose ends almost meet, not quite; null if none do. */
function join(one: readonly Point[], other: readonly Point[]): Point[] | null {
  const turned = [other, other.toReversed()];
  for (const after of turned) if (almostMeet(one.at(-1), after[0])) return [...one, ...after];
  for (const before of turned) if (almostMeet(before.at(-1), one[0])) return [...before, ...one];
  return null;
}

/** Lines that meet are joined already, or are three that must not be. */
function almostMeet(a: Point | undefined, b: Point | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const away = Math.hypot(a[0] - b[0], a[1] - b[1]);
  return away > 0 && away < step;
}
