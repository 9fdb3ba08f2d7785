import { booleanPointInPolygon, kinks, lineString, pointToLineDistance } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { attempt } from '../attempt.ts';
import type { LngLat } from '../model.ts';
import { errorAt, type Spot } from '../report.ts';
import { stepsOf } from './position.ts';
import { shown, type FeatureRule } from './rule.ts';
import type { PolygonView } from './view.ts';

/** In kilometres: the two steps of a crossing are equally near but for rounding errors. */
const SAME = 1e-9;

/** No ring crosses or touches itself or another ring of its polygon. */
export const ringsAreSimple: FeatureRule = ({ geometry }) =>
  (geometry?.polygons ?? []).flatMap((view) => {
    const polygon = soundPolygon(view);
    if (polygon === null) return [];
    const crossings = attempt(() => kinks(polygon).features);
    if (!crossings.ok) {
      const message = `Whether the polygon crosses itself could not be found out: ${crossings.reason}. Draw it anew.`;
      return [errorAt(view.node, 'rings-simple', message)];
    }
    return crossings.value.slice(0, 1).map((crossing) => {
      const [lng = 0, lat = 0] = crossing.geometry.coordinates;
      const at: LngLat = [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
      const message = `The polygon crosses or touches itself at ${shown(at)}. Move or remove the position here.`;
      return errorAt(lastStepAt(view, crossing.geometry.coordinates), 'rings-simple', message);
    });
  });

/** Holes lie within the shell. */
export const holesAreInside: FeatureRule = ({ geometry }) =>
  (geometry?.polygons ?? []).flatMap((view) => {
    const polygon = soundPolygon(view);
    const [shell] = polygon?.coordinates ?? [];
    if (shell === undefined) return [];
    return view.rings.slice(1).flatMap((hole) => {
      const area: Polygon = { type: 'Polygon', coordinates: [shell] };
      const outside = hole.positions.find(
        ({ at }) => at !== null && !booleanPointInPolygon([...at], area),
      );
      if (!outside?.at) return [];
      const message = `This hole leaves its outer ring at ${shown(outside.at)}. Make it a polygon of its own or move it.`;
      return [errorAt(outside.node, 'holes-inside', message)];
    });
  });

/** The polygon for Turf; null unless every ring is sound. */
function soundPolygon(view: PolygonView): Polygon | null {
  const rings = view.rings.flatMap(({ corners }): Position[][] =>
    corners === null ? [] : [corners.map((corner) => [...corner])],
  );
  const isSound = rings.length > 0 && rings.length === view.node.items.length;
  return isSound ? { type: 'Polygon', coordinates: rings } : null;
}

/**
 * The end of the last step that passes a position, in a hole rather than in the shell that it leaves.
 * Turf names the crossing, not who crosses.
 */
function lastStepAt(view: PolygonView, crossing: Position): Spot {
  let nearest: { spot: Spot; distance: number } = { spot: view.node, distance: Infinity };
  for (const { from, to, end } of view.rings.flatMap((ring) => stepsOf(ring.positions))) {
    const step = lineString([[...from], [...to]]);
    const distance = pointToLineDistance(crossing, step, { method: 'planar' });
    if (distance < nearest.distance + SAME) nearest = { spot: end.node, distance };
  }
  return nearest.spot;
}
