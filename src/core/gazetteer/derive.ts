import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { attempt } from '../attempt.ts';
import type { Declared, Derivation } from '../manifest/manifest.ts';
import type { PlaceId } from '../model.ts';
import { issueAt, type Report } from '../report.ts';
import { membersOf } from './derived-members.ts';
import type { PlaceDraft } from './draft.ts';
import { unite } from './unite.ts';

type Area = Polygon | MultiPolygon;

/** The geometry of every derived place that can be made; derived places may be made of derived ones. */
export function deriveGeometries(
  places: readonly PlaceDraft[],
  derivations: readonly Derivation[],
  report: Report,
): ReadonlyMap<PlaceId, Geometry> {
  const made = new Map<PlaceId, Area | null>();

  function derive(derivation: Derivation, above: readonly PlaceId[]): Area | null {
    const id = derivation.id.value;
    const before = made.get(id);
    if (before !== undefined) return before;
    const members = membersOf(derivation, places, report) ?? [];
    const areas = members.flatMap((member) => areaOf(member, [...above, id]) ?? []);
    const isWhole = members.length > 0 && areas.length === members.length;
    const area = isWhole ? united(derivation, areas, report) : null;
    made.set(id, area);
    return area;
  }

  function areaOf({ value: place, spot }: Declared<PlaceDraft>, above: readonly PlaceId[]) {
    if (above.includes(place.id)) {
      const message = `"${place.id}" would be made of itself: ${[...above, place.id].join(' of ')}. Remove it here.`;
      report(issueAt(spot, 'derived-cycle', message));
      return null;
    }
    const derivation = derivations.find((other) => other.id.value === place.id);
    return derivation === undefined ? drawnArea(place, spot, report) : derive(derivation, above);
  }

  for (const derivation of derivations) derive(derivation, []);
  return new Map([...made].flatMap(([id, area]) => (area === null ? [] : [[id, area]])));
}

/** The area of a place that is drawn in its file. */
function drawnArea(place: PlaceDraft, spot: Declared<PlaceDraft>['spot'], report: Report) {
  const { geometry } = place;
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return geometry;
  if (geometry !== null || place.isSound) {
    const found = geometry === null ? 'has no geometry' : `is a ${geometry.type}`;
    const message = `Only areas can be united; "${place.id}" ${found}. Remove it here, or draw it as a polygon.`;
    report(issueAt(spot, 'derived-member', message));
  }
  return null;
}

function united(derivation: Derivation, areas: readonly Area[], report: Report): Area | null {
  const outcome = attempt(() => unite(areas));
  if (outcome.ok && outcome.value !== null) return outcome.value;
  const reason = outcome.ok ? 'nothing is left' : outcome.reason;
  const message = `The members of "${derivation.id.value}" can't be united: ${reason}. Mend their outlines.`;
  report(issueAt(derivation.union, 'derived-empty', message));
  return null;
}
