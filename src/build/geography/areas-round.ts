/** A soft shape round the places that an area without edges is known by. */
import { buffer, circle, featureCollection, simplify, truncate, union } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import type { LngLat } from '../../core/model.ts';
import { numberIn, parseRows } from './context-points.ts';

/** About 10 m, in degrees. */
const TOLERANCE = 0.0001;
const STEPS = 48;

/** A place that belongs to an area, and how far round it the area reaches, in metres. */
export interface Member {
  readonly at: LngLat;
  readonly reach: number;
}

/**
 * The members of an area in the rows of reference/areas.tsv.
 * @throws Error where a position or a reach is no number
 */
export function membersOf(area: string, table: string): readonly Member[] {
  return parseRows(table)
    .filter((row) => row['area'] === area)
    .map((row) => ({
      at: [numberIn(row, 'lon', 'areas.tsv'), numberIn(row, 'lat', 'areas.tsv')],
      reach: numberIn(row, 'reach_m', 'areas.tsv'),
    }));
}

/**
 * The union of the circles round the members with its bays filled: a morphological closing (J. Serra,
 * "Image analysis and mathematical morphology", 1982). Counter-clockwise, five decimals.
 * @param fill bays that are narrower than twice this are filled, in metres
 * @throws Error where the members do not make one area
 */
export function areaRound(members: readonly Member[], fill: number): Polygon {
  const circles = members.map(({ at, reach }) =>
    circle([...at], reach / 1000, { steps: STEPS, units: 'kilometers' }),
  );
  const [first] = circles;
  const whole = circles.length > 1 ? union(featureCollection(circles)) : first;
  const wide = whole && buffer(whole, fill / 1000, { units: 'kilometers', steps: STEPS / 4 });
  const closed = wide && buffer(wide, -fill / 1000, { units: 'kilometers', steps: STEPS / 4 });
  if (closed?.geometry.type !== 'Polygon') {
    throw new Error(
      `areas.tsv: ${members.length} places make no single area. Let them reach further.`,
    );
  }
  const [shell = []] = closed.geometry.coordinates;
  const filled: Feature<Polygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [shell] },
  };
  const { geometry } = truncate(simplify(filled, { tolerance: TOLERANCE }), { precision: 5 });
  return { type: 'Polygon', coordinates: [counterClockwise(geometry.coordinates[0] ?? [])] };
}

function counterClockwise(ring: readonly Position[]): Position[] {
  const twice = ring.reduce((sum, [x = 0, y = 0], n) => {
    const [nextX = x, nextY = y] = ring[n + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice < 0 ? ring.toReversed() : [...ring];
}
