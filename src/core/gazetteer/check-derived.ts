import type { Derivation } from '../manifest/manifest.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import type { PlaceDraft } from './draft.ts';

/** What edition.json derives has its feature, and what says that it is derived is derived there. */
export function checkDerived(
  places: readonly PlaceDraft[],
  derivations: readonly Derivation[],
  layers: readonly string[],
  report: Report,
): void {
  for (const derivation of derivations) {
    checkFeature(derivation, places, report);
    checkFrom(derivation, layers, report);
  }
  const derived = new Set(derivations.map(({ id }) => id.value));
  for (const place of places) {
    if (!place.isDerived || place.unlocated !== null || derived.has(place.id)) continue;
    const message = `edition.json does not say what "${place.id}" is derived from. List it in "derived" there.`;
    report(issueAt(place.spot, 'derived-declared', message));
  }
}

function checkFeature(
  { id, layer }: Derivation,
  places: readonly PlaceDraft[],
  report: Report,
): void {
  const place = places.find((other) => other.id === id.value);
  if (place === undefined) {
    const near = didYouMean(
      id.value,
      places.map((other) => other.id),
    );
    const message = `No layer has a feature "${id.value}" to derive.${near} Add it with a null geometry and "derived": true.`;
    report(issueAt(id.spot, 'derived-declared', message));
  } else if (place.layer !== layer.value) {
    const message = `"${id.value}" stands in the layer "${place.layer}", not in "${layer.value}". Correct the layer.`;
    report(issueAt(layer.spot, 'derived-declared', message));
  } else if (!place.isDerived) {
    const message = `edition.json derives "${id.value}". Set "derived": true and the geometry null, or remove it there.`;
    report(issueAt(place.spot, 'derived-declared', message));
  }
}

function checkFrom({ from, members }: Derivation, layers: readonly string[], report: Report): void {
  if (members.type !== 'property' || layers.includes(from.value)) return;
  const message = `There is no layer "${from.value}".${didYouMean(from.value, layers)} Correct it.`;
  report(issueAt(from.spot, 'derived-from', message));
}
