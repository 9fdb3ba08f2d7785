import { area, featureCollection, feature, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { attempt } from '../attempt.ts';
import { boxOf, eachMeetingPair, rowOf } from '../geojson/shape/boxes.ts';
import { liesApart } from '../geojson/shape/lies-apart.ts';
import { issueAt, type Report } from '../report.ts';
import type { PlaceDraft } from './draft.ts';

/** In square metres: rounded to six decimals, neighbours that share an edge overlap by less. */
const SLIVER = 1000;

interface District {
  readonly place: PlaceDraft;
  readonly shape: Polygon | MultiPolygon;
}

/** Districts of a layer lie side by side: a reader takes each spot to belong to one of them. */
export function checkDistricts(places: readonly PlaceDraft[], report: Report): void {
  const districts = places.flatMap((place): District[] => {
    const { geometry, kind } = place;
    const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
    return kind === 'district' && isArea ? [{ place, shape: geometry }] : [];
  });
  const boxes = districts.map(({ shape }) =>
    boxOf(shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2)),
  );
  eachMeetingPair(rowOf(boxes), (index, otherIndex) => {
    const one = districts[index];
    const other = districts[otherIndex];
    if (one === undefined || other === undefined) return;
    if (one.place.layer !== other.place.layer || !overlap(one.shape, other.shape)) return;
    const { spot } = one.place;
    const message = `The district "${other.place.id}" overlaps "${one.place.id}" (${spot.file}:${spot.line}). Draw the border once, and let both have its positions.`;
    report(issueAt(other.place.spot, 'districts-apart', message));
  });
}

function overlap(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon): boolean {
  if (liesApart(one, other)) return false;
  const common = attempt(() => intersect(featureCollection([feature(one), feature(other)])));
  return common.ok && common.value !== null && area(common.value) > SLIVER;
}
