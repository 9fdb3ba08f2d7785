import type { Trace } from '../clip.ts';
import type { XY } from '../../core/mercator.ts';
import { turn } from '../planar.ts';

/** A point itself, the middle of the longest line, or the centre of the largest ring on the panel. */
export function pointOf(traces: readonly Trace[]): XY {
  const rings = traces.filter((trace) => trace.closed);
  if (rings.length > 0) {
    return centreOf(largest(rings, ({ points }) => Math.abs(turn(points)))?.points ?? []);
  }
  const points = largest(traces, (trace) => trace.points.length)?.points ?? [];
  return points[Math.floor(points.length / 2)] ?? [0, 0];
}

/** The lines of traces, the longest first; rings are closed. */
export function longestFirst(traces: readonly Trace[]): readonly (readonly XY[])[] {
  return [...traces]
    .sort((a, b) => b.points.length - a.points.length)
    .map(({ points, closed }) => (closed ? [...points, ...points.slice(0, 1)] : points));
}

function largest(traces: readonly Trace[], size: (trace: Trace) => number): Trace | undefined {
  return [...traces].sort((a, b) => size(b) - size(a))[0];
}

/** The centre of gravity of a ring. */
function centreOf(ring: readonly XY[]): XY {
  const [sumX, sumY] = ring.reduce<XY>(
    ([x, y], [ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      const cross = ax * by - bx * ay;
      return [x + (ax + bx) * cross, y + (ay + by) * cross];
    },
    [0, 0],
  );
  const area = 3 * turn(ring);
  return area === 0 ? (ring[0] ?? [0, 0]) : [sumX / area, sumY / area];
}
