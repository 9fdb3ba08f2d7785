import { bbox, flattenEach } from '@turf/turf';
import type { Geometry } from 'geojson';
import { unionBounds } from '../bounds.ts';
import type { Bounds } from '../model.ts';

/** The box of a geometry; parts on the two sides of the antimeridian are seen as neighbours. */
export function boundsOf(geometry: Geometry): Bounds | null {
  const boxes: Bounds[] = [];
  flattenEach(geometry, (part) => {
    const [west, south, east, north] = bbox(part);
    boxes.push([west, south, east, north]);
  });
  return unionBounds(boxes);
}
