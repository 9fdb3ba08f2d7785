/** Rounds the corners of an arc between its ends. */
import type { Arc, Metres } from './districts-arcs.ts';

const PASSES = 2;

/** Cuts each corner at quarters, twice (G. Chaikin, "An algorithm for high-speed curves", 1974). */
export function roundArc(arc: Arc): Arc {
  let points = arc.points;
  for (let pass = 0; pass < PASSES; pass++)
    points = arc.from === arc.to ? cutClosed(points) : cutCorners(points);
  return { ...arc, points };
}

function cutCorners(points: readonly Metres[]): readonly Metres[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return points;
  const cut: Metres[] = [first];
  for (let n = 1; n < points.length - 1; n++) {
    const [before, here, after] = [points[n - 1], points[n], points[n + 1]];
    if (before === undefined || here === undefined || after === undefined) continue;
    cut.push(between(before, here, 0.75), between(here, after, 0.25));
  }
  return [...cut, last];
}

/** A closed arc has no fixed end: its first corner is cut as well. */
function cutClosed(points: readonly Metres[]): readonly Metres[] {
  const [first, second] = points;
  if (first === undefined || second === undefined) return points;
  const cut = cutCorners([...points, second]).slice(1, -1);
  return [...cut, ...cut.slice(0, 1)];
}

function between(from: Metres, to: Metres, part: number): Metres {
  return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
}
