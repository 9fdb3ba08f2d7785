import type { Manifest } from '../manifest/manifest.ts';
import type { Bounds } from '../model.ts';
import { issueAt, type Report, type Spot } from '../report.ts';
import type { PlaceDraft } from './draft.ts';
import { boundsOf } from './geometry-bounds.ts';

/** A wide window and a tile of MapLibre, in pixels. */
const [WINDOW, TILE] = [1280, 512] as const;

/**
 * What the map shows first and what is printed has a place in it: an edition is begun from a copy,
 * and a box that was not replaced shows another corner of the world.
 */
export function checkViews(
  places: readonly PlaceDraft[],
  { view, viewSpot, frames }: Manifest,
  report: Report,
): void {
  const shapes = places.flatMap(({ geometry }) => geometry ?? []);
  if (shapes.length === 0) return;
  const isEmpty = (box: Bounds): boolean =>
    !shapes.some((shape) => {
      const bounds = boundsOf(shape);
      return bounds !== null && meet(bounds, box);
    });
  const tell = (spot: Spot, what: string): void => {
    const message = `No place lies in ${what}. Write where yours are: longitude first, then latitude.`;
    report(issueAt(spot, 'views-hold-places', message));
  };
  const [lng, lat] = view.center;
  const half = ((WINDOW / TILE) * 180) / 2 ** view.zoom;
  // What could not be read has no extent, and has been told of.
  if ((lng !== 0 || lat !== 0) && isEmpty([lng - half, lat - half, lng + half, lat + half])) {
    tell(viewSpot, 'the view that the map opens with');
  }
  for (const { value, spot } of frames) {
    const [west, , east] = value.bounds;
    if (west !== east && isEmpty(value.bounds))
      tell(spot, `the panel "${value.id}" of the printed figure`);
  }
}

/** Whether two boxes have a point in common, wherever round the world their longitudes count from. */
function meet(a: Bounds, b: Bounds): boolean {
  const meetsAt = (turn: number): boolean => a[0] + turn <= b[2] && a[2] + turn >= b[0];
  return [-360, 0, 360].some(meetsAt) && a[1] <= b[3] && a[3] >= b[1];
}
