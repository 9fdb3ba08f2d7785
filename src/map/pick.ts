import type { PlaceId } from '../core/model.ts';

/** A place that is drawn under the pointer. */
export interface Hit {
  readonly place: PlaceId;
  /** 0: a dot or a name, 1: a line, 2: an area. */
  readonly dimension: 0 | 1 | 2;
  readonly mentioned: boolean;
  /** The area of its bounds, in any one unit. */
  readonly size: number;
}

/**
 * The places under a click, each once, the one that it means first: what is hard to hit before what
 * is easy to hit. Dots and names before lines before areas, mentioned before context, small before
 * large; else in their own order, the topmost first.
 */
export function ranked(hits: readonly Hit[]): readonly PlaceId[] {
  const best = [...hits].sort(
    (a, b) =>
      a.dimension - b.dimension || Number(b.mentioned) - Number(a.mentioned) || a.size - b.size,
  );
  return [...new Set(best.map(({ place }) => place))];
}
