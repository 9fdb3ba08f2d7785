/** Finds where borders cross or touch each other besides at their shared vertices. */
import type { Arc, Metres } from './districts-arcs.ts';

type Segment = readonly [from: Metres, to: Metres];

/** The side of the squares into which segments are sorted, in metres. */
const SQUARE = 200;

/** One place, in metres, for each two segments that meet where they should not. */
export function crossingsOf(arcs: readonly Arc[]): readonly Metres[] {
  const crossings: Metres[] = [];
  for (const segments of sortBySquares(arcs).values())
    segments.forEach((segment, n) => {
      for (let m = n + 1; m < segments.length; m++) {
        const other = segments[m];
        if (other !== undefined && isCrossing(segment, other)) crossings.push(segment[0]);
      }
    });
  return crossings;
}

function sortBySquares(arcs: readonly Arc[]): ReadonlyMap<string, readonly Segment[]> {
  const squares = new Map<string, Segment[]>();
  for (const { points } of arcs)
    points.slice(1).forEach((to, n) => {
      const from = points[n] ?? to;
      const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
      const [bottom, top] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
      for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x++)
        for (let y = Math.floor(bottom / SQUARE); y <= Math.floor(top / SQUARE); y++) {
          const key = `${x} ${y}`;
          const square = squares.get(key) ?? [];
          square.push([from, to]);
          squares.set(key, square);
        }
    });
  return squares;
}

/** Whether two segments share more than one end of each. */
function isCrossing([a, b]: Segment, [c, d]: Segment): boolean {
  const shared = [isSame(a, c), isSame(a, d), isSame(b, c), isSame(b, d)];
  const count = shared.filter(Boolean).length;
  if (count > 1) return true;
  if (count === 1) {
    const [end, other] = shared[0] || shared[1] ? [b, a] : [a, b];
    const far = shared[0] || shared[2] ? d : c;
    return isOn(end, other, far) || isOn(far, end, other);
  }
  const sides = [turn(a, b, c) * turn(a, b, d), turn(c, d, a) * turn(c, d, b)] as const;
  if (sides[0] < 0 && sides[1] < 0) return true;
  return isOn(a, c, d) || isOn(b, c, d) || isOn(c, a, b) || isOn(d, a, b);
}

/** Whether a point lies on a segment, within a tenth of a metre. */
function isOn(point: Metres, from: Metres, to: Metres): boolean {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (Math.abs(turn(from, to, point)) > 0.1 * length) return false;
  const along = (point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1]);
  return along >= 0 && along <= length * length;
}

/** Twice the signed area of a triangle. */
function turn(a: Metres, b: Metres, c: Metres): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function isSame(a: Metres, b: Metres): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
