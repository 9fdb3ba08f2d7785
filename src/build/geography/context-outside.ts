/** Where a river runs into a lake. */
import type { LngLat } from '../../core/model.ts';

/** The parts of a line outside a ring, each ending on the ring where it meets it. */
export function outside(line: readonly LngLat[], ring: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [];
  let part: LngLat[] = [];
  line.forEach((at, i) => {
    const meets = i === 0 ? [] : meetings(line[i - 1] ?? at, at, ring);
    for (const meeting of meets) {
      part.push(meeting);
      if (part.length > 1) parts.push(part);
      part = [meeting];
    }
    if (holds(ring, at)) part = [];
    else part.push(at);
  });
  if (part.length > 1) parts.push(part);
  return parts;
}

/** Where a segment meets a ring, in order along the segment. */
function meetings(a: LngLat, b: LngLat, ring: readonly LngLat[]): LngLat[] {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const found: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [p, q] = [ring[i - 1] ?? a, ring[i] ?? a];
    const [vx, vy] = [q[0] - p[0], q[1] - p[1]];
    const cross = ux * vy - uy * vx;
    if (cross === 0) continue;
    const t = ((p[0] - a[0]) * vy - (p[1] - a[1]) * vx) / cross;
    const s = ((p[0] - a[0]) * uy - (p[1] - a[1]) * ux) / cross;
    if (t > 0 && t <= 1 && s >= 0 && s < 1) found.push(t);
  }
  return found.toSorted((s, t) => s - t).map((t) => [round(a[0] + t * ux), round(a[1] + t * uy)]);
}

/** Whether a ring runs round the point (even-odd). */
function holds(ring: readonly LngLat[], [x, y]: LngLat): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1] ?? [0, 0], ring[i] ?? [0, 0]];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
