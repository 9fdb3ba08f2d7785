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
 * The place a click means: what is hard to hit before what is easy to hit. Dots and names before
 * lines before areas, mentioned before context, small before large; else the first, the topmost.
 */
export function pick(hits: readonly Hit[]): PlaceId | null {
  const [best] = [...hits].sort(
    (a, b) =>
      a.dimension - b.dimension || Number(b.mentioned) - Number(a.mentioned) || a.size - b.size,
  );
  return best?.place ?? null;
}
