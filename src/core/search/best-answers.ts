import type { PlaceId } from '../model.ts';
import type { Name } from './names.ts';

/** A name that answers, with what it is sorted by: the less the better. */
export interface Answer {
  readonly name: Name;
  readonly weights: readonly number[];
}

/** The best answer of each place, best first; equal ones as they come. */
export function bestOf(
  names: readonly Name[],
  answer: (name: Name) => Answer | null,
): readonly Answer[] {
  const best = new Map<PlaceId, Answer>();
  for (const name of names) {
    const found = answer(name);
    const other = found && best.get(name.place);
    if (found && (!other || compare(found, other) < 0)) best.set(name.place, found);
  }
  return [...best.values()].sort(compare);
}

function compare(a: Answer, b: Answer): number {
  for (const [i, weight] of a.weights.entries()) {
    const difference = weight - (b.weights[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
