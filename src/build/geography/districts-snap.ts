/** Draws borders that run along a road onto it. */
import type { Arc, Metres } from './districts-arcs.ts';
import { directionOf, nearestOnRoads, type Segment } from './districts-roads.ts';

/** A vertex nearer than this stands on the road; one farther than the second is left alone. */
const SNAP = [25, 60] as const;
/** The cosine between border and road from which the road pulls, and the one where it pulls fully. */
const ALONG = [0.7, 0.9] as const;
/** How many vertices away the direction of a border is taken. */
const BESIDE = 3;
/** Metres round a place that is to be left alone. */
const LEAVE = 120;

/** Moves the vertices that run along a road onto it, but for those near places to be left alone. */
export function snapToRoads(
  arcs: readonly Arc[],
  roads: readonly Segment[],
  leave: readonly Metres[],
): readonly Arc[] {
  const isLeft = ([x, y]: Metres): boolean =>
    leave.some((place) => Math.hypot(place[0] - x, place[1] - y) < LEAVE);
  return arcs.map(({ points, ...arc }) => ({
    ...arc,
    points: points.map((point, n) => {
      if (isLeft(point)) return point;
      const isEnd = n === 0 || n === points.length - 1;
      const [before, after] = [points[Math.max(0, n - BESIDE)], points[n + BESIDE]];
      return snap(point, roads, isEnd ? null : directionOf(before ?? point, after ?? point));
    }),
  }));
}

/** The pull fades out with the distance and the angle; junctions, without direction, have no angle. */
function snap(point: Metres, roads: readonly Segment[], direction: Metres | null): Metres {
  const { place, distance, along } = nearestOnRoads(point, roads);
  const near = fade(distance, SNAP[1], SNAP[0]);
  const cosine =
    direction === null ? 1 : Math.abs(direction[0] * along[0] + direction[1] * along[1]);
  const pull = near * fade(cosine, ALONG[0], ALONG[1]);
  if (pull === 0) return point;
  return [point[0] + pull * (place[0] - point[0]), point[1] + pull * (place[1] - point[1])];
}

/** 0 at `from` and before, 1 at `to` and beyond. */
function fade(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
