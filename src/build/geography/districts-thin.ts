/** Thins an arc to the vertices that its shape needs. */
import type { Arc, Metres } from './districts-arcs.ts';

/** Douglas and Peucker's line simplification: no dropped vertex lies farther than `tolerance` metres. */
export function thinArc(arc: Arc, tolerance: number): Arc {
  const kept = new Uint8Array(arc.points.length);
  const last = arc.points.length - 1;
  kept[0] = 1;
  kept[last] = 1;
  // A closed arc has no two ends to measure from: its farthest point becomes the second one.
  const spans: [number, number][] =
    arc.from === arc.to ? splitClosed(arc.points, kept) : [[0, last]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const { index, distance } = farthest(arc.points, from, to);
    if (distance <= tolerance) continue;
    kept[index] = 1;
    spans.push([from, index], [index, to]);
  }
  return { ...arc, points: arc.points.filter((_, index) => kept[index] === 1) };
}

function splitClosed(points: readonly Metres[], kept: Uint8Array): [number, number][] {
  const last = points.length - 1;
  const { index } = farthest(points, 0, last);
  kept[index] = 1;
  return [
    [0, index],
    [index, last],
  ];
}

function farthest(points: readonly Metres[], from: number, to: number) {
  const start = points[from] ?? [0, 0];
  const end = points[to] ?? [0, 0];
  let best = { index: from, distance: -1 };
  for (let index = from + 1; index < to; index++) {
    const distance = distanceToSegment(points[index] ?? start, start, end);
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

/** Metres from a point to the nearest point of a segment. */
export function distanceToSegment(point: Metres, start: Metres, end: Metres): number {
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - start[0] - t * dx, point[1] - start[1] - t * dy);
}
