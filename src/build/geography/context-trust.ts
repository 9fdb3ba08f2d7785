/** What every feature of context says of itself: how far to trust it, and where it comes from. */
import type { Certainty } from '../../core/model.ts';
import type { Properties } from './context-collection.ts';
import type { Controlled } from './context-points.ts';

/** A feature of context; `precision` in metres, `sources` ids of sources.json. */
export function trusted(
  certainty: Certainty,
  precision: number,
  sources: readonly string[],
): Properties {
  return { context: true, certainty, precision, sources: [...new Set(sources)] };
}

/** The same for what is drawn through points: no better than the worst of them. */
export function trustedAs(certainty: Certainty, ...objects: readonly Controlled[]): Properties {
  const points = objects.flatMap((object) => object.points);
  const precision = Math.max(...points.map(({ radius }) => radius));
  return trusted(
    certainty,
    precision,
    points.map(({ source }) => source),
  );
}

/** The same of a shape between few points, which is as much this project's as theirs. */
export function drawn(trust: Properties): Properties {
  const { sources } = trust;
  return { ...trust, sources: [...(Array.isArray(sources) ? sources : []), 'own'] };
}
