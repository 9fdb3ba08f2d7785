import { area, booleanPointInPolygon, centerOfMass } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '../model.ts';

/**
 * A point well inside the largest polygon, for a label: its centre of mass; where that falls outside
 * (a crescent, a ring), the middle of the widest stretch of the parallel half-way up. Turf's own
 * pointOnFeature falls back on a corner, which lies on the edge.
 */
export function insidePoint(geometry: Polygon | MultiPolygon): LngLat {
  const polygon = largestOf(geometry);
  const [lng = 0, lat = 0] = centerOfMass(polygon).geometry.coordinates;
  return booleanPointInPolygon([lng, lat], polygon, { ignoreBoundary: true })
    ? [lng, lat]
    : middleOfWidestStretch(polygon);
}

function largestOf(geometry: Polygon | MultiPolygon): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const [first, ...rest] = geometry.coordinates.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  if (first === undefined) return { type: 'Polygon', coordinates: [] };
  return rest.reduce((largest, other) => (area(other) > area(largest) ? other : largest), first);
}

/** By the even-odd rule, between pairs of crossings; a parallel through no corner has no half ones. */
function middleOfWidestStretch(polygon: Polygon): LngLat {
  const lat = parallelThrough(polygon);
  const crossings = polygon.coordinates
    .flatMap((ring) => crossingsOf(ring, lat))
    .sort((a, b) => a - b);
  let best = { lng: 0, width: -1 };
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const west = crossings[i] ?? 0;
    const east = crossings[i + 1] ?? 0;
    if (east - west > best.width) best = { lng: (west + east) / 2, width: east - west };
  }
  return [best.lng, lat];
}

/** The middle of the widest band of latitude without a corner round half the height. */
function parallelThrough(polygon: Polygon): number {
  const lats = [...new Set(polygon.coordinates.flat().map(([, lat = 0]) => lat))].sort(
    (a, b) => a - b,
  );
  const middle = ((lats[0] ?? 0) + (lats.at(-1) ?? 0)) / 2;
  const above = lats.find((lat) => lat > middle) ?? middle;
  const below = lats.findLast((lat) => lat <= middle) ?? middle;
  return (above + below) / 2;
}

function crossingsOf(ring: readonly Position[], lat: number): readonly number[] {
  return ring.flatMap(([x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [x2, y2];
    return y1 > lat === y2 > lat ? [] : [x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)];
  });
}
