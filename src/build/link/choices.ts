import { keyOf } from '../../core/link/key-of.ts';
import type { NamedPlace } from '../../core/link/proposal.ts';
import { didYouMean } from '../../core/near-names.ts';
import { WrongRequest } from '../command-line/wrong-request.ts';

/**
 * The editor's choices by the keys of the names.
 * @throws WrongRequest for a name that no place has, and for an id that is not of one with that name
 */
export function choicesByKey(
  choices: ReadonlyMap<string, string>,
  places: readonly NamedPlace[],
): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const [name, id] of choices) {
    const key = keyOf(name);
    const namesakes = places.filter((place) =>
      [place.name, ...place.variants].some((own) => keyOf(own) === key),
    );
    if (namesakes.length === 0) {
      const names = places.flatMap((place) => [place.name, ...place.variants]);
      throw new WrongRequest(`No place is called "${name}".${didYouMean(name, names)}`);
    }
    if (!namesakes.some((place) => place.id === id)) {
      const ids = namesakes.map((place) => `"${place.id}"`).join(' or ');
      throw new WrongRequest(`"${name}" is no name of "${id}"; it is one of ${ids}.`);
    }
    byKey.set(key, id);
  }
  return byKey;
}
