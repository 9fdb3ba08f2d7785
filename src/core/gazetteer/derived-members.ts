import { memberOf } from '../json/node.ts';
import type { Declared, Derivation } from '../manifest/manifest.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import type { PlaceDraft } from './draft.ts';

/** The places that a derivation unites, each where it is asked for; null, with issues, if one is wanting. */
export function membersOf(
  derivation: Derivation,
  places: readonly PlaceDraft[],
  report: Report,
): readonly Declared<PlaceDraft>[] | null {
  const found = asked(derivation, places, report);
  if (found === null || found.length > 0) return found;
  const message = `The union of "${derivation.id.value}" has no member. Name ids, or a property and values that features of "${derivation.from.value}" have.`;
  report(issueAt(derivation.union, 'derived-empty', message));
  return null;
}

function asked(
  { members, from, union, id }: Derivation,
  places: readonly PlaceDraft[],
  report: Report,
): readonly Declared<PlaceDraft>[] | null {
  if (members.type === 'property') {
    return places
      .filter((place) => place.layer === from.value && place.id !== id.value)
      .filter((place) => members.values.includes(textIn(place, members.property)))
      .map((value) => ({ value, spot: union }));
  }
  const ids = places.map((place) => place.id);
  const found = members.ids.map(({ value, spot }) => {
    const place = places.find((other) => other.id === value);
    if (place !== undefined) return { value: place, spot };
    const message = `No layer has a place "${value}" to unite.${didYouMean(value, ids)} Correct or remove it.`;
    report(issueAt(spot, 'derived-member', message));
    return null;
  });
  return found.some((member) => member === null) ? null : found.flatMap((member) => member ?? []);
}

function textIn(place: PlaceDraft, property: string): string {
  const node = memberOf(place.properties, property);
  return node?.kind === 'string' ? node.value : '';
}
