import { linesOf, stretch } from '../../core/code-frame.ts';
import type { MendedFile } from '../../core/mend/mend-edition.ts';

/** How far lines are compared until two are the same again. */
const AHEAD = 200;

/** What would change in a file: each old line that goes, each new one that comes. */
export function diffOf({ path, before, after }: MendedFile, directory: string): string {
  const old = linesOf(before);
  const now = linesOf(after);
  const shown = [`--- ${directory.replace(/\/+$/, '')}/${path}`];
  let [o, n] = [0, 0];
  while (o < old.length || n < now.length) {
    if (old[o] === now[n]) {
      [o, n] = [o + 1, n + 1];
      continue;
    }
    const [toOld, toNow] = nextSame(old, now, o, n);
    const column = firstDifference(old[o] ?? '', now[n] ?? '');
    shown.push(`@@ line ${o + 1}`);
    shown.push(...old.slice(o, toOld).map((line) => `- ${stretch(line, column).shown}`));
    shown.push(...now.slice(n, toNow).map((line) => `+ ${stretch(line, column).shown}`));
    [o, n] = [toOld, toNow];
  }
  return shown.join('\n');
}

/** The nearest pair of lines from here on that are the same; both ends where there is none. */
function nextSame(
  old: readonly string[],
  now: readonly string[],
  o: number,
  n: number,
): readonly [number, number] {
  for (let sum = 1; sum <= AHEAD; sum++) {
    // Line by line first: most mends leave their lines where they are.
    for (const [a, b] of pairsOf(sum)) {
      const line = old[o + a];
      if (line !== undefined && line.trim() !== '' && line === now[n + b]) return [o + a, n + b];
    }
  }
  return [old.length, now.length];
}

function pairsOf(sum: number): readonly (readonly [number, number])[] {
  const pairs = Array.from({ length: sum + 1 }, (_, a) => [a, sum - a] as const);
  return pairs.sort(([a, b], [c, d]) => Math.abs(a - b) - Math.abs(c - d));
}

function firstDifference(old: string, now: string): number {
  let column = 0;
  while (column < old.length && old[column] === now[column]) column += 1;
  return column;
}
