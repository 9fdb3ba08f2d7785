import type { Landmark } from '../manifest/manifest.ts';
import type { Named } from '../model.ts';
import type { Sight } from './sight.ts';

/** A landmark of the edition, found on the map. */
export interface FoundLandmark {
  readonly sight: Sight;
  /** As sentences name it. */
  readonly named: Named;
  /** How far from it places are told from it, in metres. */
  readonly reach: number;
}

/** The landmarks in the order of edition.json; a place comes before context of the same id. */
export function findLandmarks(
  landmarks: readonly Landmark[],
  sights: readonly Sight[],
): readonly FoundLandmark[] {
  return landmarks.flatMap(({ id, name, nameAr, reach }) => {
    const sight = sights.find((each) => each.id === id.value);
    if (sight === undefined) return [];
    const { named } = sight;
    // Where only the English name is given, the other name of the place still fits its script.
    const told = { id: named.id, name: name ?? named.name, nameAr: nameAr ?? named.nameAr };
    return [{ sight, named: told, reach }];
  });
}

/** Whether it is a town or a city, by which other towns are told. */
export function isTown({ kind }: Sight): boolean {
  return kind === 'city' || kind === 'town';
}
