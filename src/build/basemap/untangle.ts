/** Repairing what simplification crossed. */
import { crossingsOf } from './crossings.ts';
import type { Segment } from './crossings.ts';
import type { Weighted } from './weights.ts';
import type { Point } from './world.ts';

/** More than any arc of Natural Earth needs. */
const mostRounds = 60;

/**
 * Arcs without crossings: where two segments cross, the weightiest vertex left out between their
 * ends comes back; where none was left out, as the source itself crosses there, a vertex goes.
 */
export function untangled(
  arcs: readonly (readonly Weighted[])[],
  keeps: (vertex: Weighted, arc: number) => boolean,
): Point[][] {
  const kept = arcs.map((arc, n) => arc.map((vertex) => keeps(vertex, n)));
  for (let round = 0; ; round++) {
    const drawn = arcs.map((arc, n) => arc.map((_, i) => i).filter((i) => kept[n]?.[i]));
    const lines = arcs.map((arc, n) => arc.filter((_, i) => kept[n]?.[i]).map(({ at }) => at));
    const crossings = crossingsOf(lines);
    if (crossings.length === 0 || round === mostRounds) return lines;
    for (const pair of crossings) {
      const back = pair.filter((segment) => restore(segment));
      if (back.length === 0) pair.forEach((segment) => remove(segment));
    }

    function restore({ line, end }: Segment): boolean {
      const from = drawn[line]?.[end - 1] ?? 0;
      const to = drawn[line]?.[end] ?? 0;
      let best = -1;
      for (let i = from + 1; i < to; i++) {
        if ((arcs[line]?.[i]?.weight ?? 0) > (arcs[line]?.[best]?.weight ?? -1)) best = i;
      }
      if (best === -1) return false;
      kept[line]?.splice(best, 1, true);
      return true;
    }

    function remove({ line, end }: Segment): void {
      const last = (drawn[line]?.length ?? 0) - 1;
      const vertex = end < last ? end : end - 1;
      if (vertex > 0) kept[line]?.splice(drawn[line]?.[vertex] ?? 0, 1, false);
    }
  }
}
