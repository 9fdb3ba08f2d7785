/** Lines and rings over the antimeridian: longitudes run on beyond 180 instead of jumping. */
import { areaOf, ringHolds } from './rings.ts';
import type { Point } from './world.ts';

/** Where a ring round a pole is closed; beyond the edge of a Mercator map. */
const poleEdge = 88;

/** The same line with no step of more than 180 degrees, and none of nothing. */
export function continuous(line: readonly Point[]): Point[] {
  const points: Point[] = [];
  let turn = 0;
  let before = line[0];
  for (const point of line) {
    if (before !== undefined && point[0] - before[0] > 180) turn -= 360;
    if (before !== undefined && point[0] - before[0] < -180) turn += 360;
    const still = before !== point && before?.[0] === point[0] && before[1] === point[1];
    if (!still) points.push([round(point[0] + turn), point[1]]);
    before = point;
  }
  return points;
}

/** A polygon (shell, then holes) with continuous rings, its middle between -180 and 180, wound by RFC 7946. */
export function continuousPolygon(polygon: readonly (readonly Point[])[]): Point[][] {
  const [shell = [], ...holes] = polygon.map((ring) => closedAtPole(continuous(ring)));
  const placed = shifted(shell, -360 * Math.round(middle(shell) / 360));
  const inner = holes.map((hole) => {
    const first = hole[0] ?? [0, 0];
    const turns = [0, 360, -360].find((turn) => ringHolds(placed, [first[0] + turn, first[1]]));
    return wound(shifted(hole, turns ?? 0), -1);
  });
  return [wound(placed, 1), ...inner];
}

function closedAtPole(ring: Point[]): Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined || Math.abs(first[0] - last[0]) < 180) return ring;
  const pole = first[1] < 0 ? -poleEdge : poleEdge;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

function middle(ring: readonly Point[]): number {
  const longitudes = ring.map(([x]) => x);
  return (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
}

function shifted(ring: readonly Point[], by: number): Point[] {
  return ring.map(([x, y]) => [round(x + by), y]);
}

function wound(ring: readonly Point[], sign: number): Point[] {
  return areaOf(ring) * sign < 0 ? ring.toReversed() : [...ring];
}

/** Undoes what adding 360 does to the last digits. */
function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
