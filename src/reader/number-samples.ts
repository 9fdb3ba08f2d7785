import { isInside } from '../core/bounds.ts';
import type { Bounds, Place } from '../core/model.ts';

/** A number as the legend shows it: hollow, as on the map, where its place’s position is uncertain. */
export interface NumberSample {
  readonly number: number;
  readonly isHollow: boolean;
}

/**
 * The first solid and the first hollow number that a map shows of some places, in the order of the
 * article; all of them count where it is not known what the map shows.
 */
export function numberSamples(
  places: readonly Place[],
  shown: Bounds | null,
): readonly NumberSample[] {
  const samples = places
    .flatMap(({ number, anchor, certainty }) =>
      number === null || anchor === null || (shown !== null && !isInside(anchor, shown))
        ? []
        : [{ number, isHollow: certainty !== 'certain' }],
    )
    .sort((a, b) => a.number - b.number);
  return [false, true]
    .flatMap((isHollow) => samples.find((sample) => sample.isHollow === isHollow) ?? [])
    .sort((a, b) => a.number - b.number);
}
