import type { XY } from '../../core/mercator.ts';

/** Whose a mark or a label is: a feature's, known by its id or, without one, by where it is. */
export function ownerOf(id: string | number | undefined, [x, y]: XY): string {
  return id === undefined ? `at ${x.toFixed(1)} ${y.toFixed(1)}` : String(id);
}
