/** A smooth shape round an area without edges. */
import type { Polygon, Position } from 'geojson';

/** A closed curve through the points (E. Catmull and R. Rom, 1974), which are given clockwise. */
export function smoothShape(clockwise: readonly Position[]): Polygon {
  const points = [...clockwise].reverse();
  const at = (n: number): Position => points[(n + points.length) % points.length] ?? [0, 0];
  const ring = points.flatMap((_, n) =>
    [0, 0.25, 0.5, 0.75].map((t) => curve(at(n - 1), at(n), at(n + 1), at(n + 2), t)),
  );
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

function curve(a: Position, b: Position, c: Position, d: Position, t: number): Position {
  const along = (n: 0 | 1): number => {
    const [p, q, r, s] = [a[n] ?? 0, b[n] ?? 0, c[n] ?? 0, d[n] ?? 0];
    const bend = 2 * p - 5 * q + 4 * r - s + (3 * q - p - 3 * r + s) * t;
    return Number((q + 0.5 * t * (r - p + t * bend)).toFixed(5));
  };
  return [along(0), along(1)];
}
