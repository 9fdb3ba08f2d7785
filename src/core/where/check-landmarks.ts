import { memberOf } from '../json/node.ts';
import type { CheckedFeature } from '../geojson/checked-feature.ts';
import type { PlaceDraft } from '../gazetteer/draft.ts';
import type { Landmark } from '../manifest/manifest.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';

/** Landmarks are places on the map, or features of context with an id and a name. */
export function checkLandmarks(
  landmarks: readonly Landmark[],
  places: readonly PlaceDraft[],
  context: ReadonlyMap<string, readonly CheckedFeature[]>,
  report: Report,
): void {
  const unlocated = new Set(places.filter((place) => place.unlocated !== null).map(({ id }) => id));
  const ids = [...places.map(({ id }) => id), ...namedIn(context)];
  for (const { id } of landmarks) {
    if (id.value === '') continue;
    if (unlocated.has(id.value)) {
      const message = `"${id.value}" is not on the map, so that nothing can be told from it. Name another landmark.`;
      report(issueAt(id.spot, 'known-landmark', message));
    } else if (!ids.includes(id.value)) {
      const message = `No place and no named feature of the context has the id "${id.value}".${didYouMean(id.value, ids)} Correct or remove it.`;
      report(issueAt(id.spot, 'known-landmark', message));
    }
  }
}

function namedIn(context: ReadonlyMap<string, readonly CheckedFeature[]>): readonly string[] {
  return [...context.values()].flat().flatMap(({ id, properties }) => {
    const name = properties === null ? undefined : memberOf(properties, 'name');
    return id?.kind === 'string' && name?.kind === 'string' ? [id.value] : [];
  });
}
