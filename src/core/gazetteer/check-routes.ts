import type { Geometry, Position } from 'geojson';
import type { CheckedFeature } from '../geojson/checked-feature.ts';
import { boxOf, boxesMeet, type Box } from '../geojson/shape/boxes.ts';
import { placeInRing } from '../geojson/shape/in-ring.ts';
import { meetingOf } from '../geojson/shape/meeting.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { issueAt, type Report } from '../report.ts';
import type { PlaceDraft } from './draft.ts';

/** A lake's outer ring, the first corner repeated at the end. */
interface Shore {
  readonly name: string;
  readonly ring: readonly Position[];
  readonly box: Box;
}

/** Roads lead round lakes: where one does not, the road or the lake is drawn wrongly, or it is a dam. */
export function checkRoutes(
  places: readonly PlaceDraft[],
  context: ReadonlyMap<string, readonly CheckedFeature[]>,
  manifest: Manifest,
  report: Report,
): void {
  const lakes = manifest.context.flatMap(({ value }) => (value.role === 'lake' ? [value.id] : []));
  const shores = lakes.flatMap((id) =>
    (context.get(id) ?? []).flatMap((lake) => shoresOf(id, lake)),
  );
  for (const { id, kind, geometry, spot } of places) {
    if (kind !== 'route' || geometry === null) continue;
    const wet = linesOf(geometry).flatMap((line) => {
      const box = boxOf(line);
      const found = shores.find((shore) => boxesMeet(box, shore.box) && meets(line, shore));
      return found ?? [];
    })[0];
    if (wet === undefined) continue;
    const message = `The route "${id}" leads through the water of ${wet.name}. Draw it along the shore, or draw the lake anew.`;
    report(issueAt(spot, 'routes-dry', message));
  }
}

/** Whether a line crosses a shore, or begins in the water: then it is in the lake from end to end. */
function meets(line: readonly Position[], { ring }: Shore): boolean {
  const [start = []] = line;
  return line.some((to, step) => {
    const from = line[step - 1];
    if (from === undefined) return ring.length > 0 && placeInRing(start, ring) === 'inside';
    return ring.some((corner, side) => {
      const before = ring[side - 1];
      return before !== undefined && meetingOf(from, to, before, corner) === 'across';
    });
  });
}

function shoresOf(file: string, { geometry }: CheckedFeature): readonly Shore[] {
  return (geometry?.polygons ?? []).flatMap(({ rings }) => {
    const [shell] = rings;
    if (shell === undefined) return [];
    const ring = shell.positions;
    return [{ name: `context/${file}.geojson`, ring, box: boxOf(ring) }];
  });
}

function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
