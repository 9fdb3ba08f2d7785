import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Numbers that are the same each time: a linear congruence (Park and Miller, 1988). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/**
 * A polygon or several of few corners on a coarse grid, so that they touch, cross, overlap, run back
 * and are flat much more often than in life.
 */
export function randomPolygon(next: (below: number) => number): Polygon | MultiPolygon {
  const size = 3 + next(6);
  const step = [1, 0.1, 1e-6][next(3)] ?? 1;
  const corner = (): Position => [37 + next(size) * step, 36 + next(size) * step].map(rounded);
  const ring = (): Position[] => {
    const corners = next(3) === 0 ? boxRing(corner(), corner()) : loose(3 + next(4), corner);
    return [...corners, corners[0] ?? []];
  };
  const rings = (): Position[][] => {
    const inner = Array.from({ length: next(3) }, ring);
    // A frame round everything, so that some holes are where they belong.
    if (next(2) === 0) return [ring(), ...inner];
    const frame = boxRing([37 - step, 36 - step], [37 + size * step, 36 + size * step]).map(
      (position) => position.map(rounded),
    );
    return [[...frame, frame[0] ?? []], ...inner];
  };
  if (next(3) > 0) return { type: 'Polygon', coordinates: rings() };
  return { type: 'MultiPolygon', coordinates: Array.from({ length: 2 + next(2) }, () => [ring()]) };
}

function loose(count: number, corner: () => Position): Position[] {
  return Array.from({ length: count }, corner);
}

function boxRing([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position[] {
  return [
    [x1, y1],
    [x2, y1],
    [x2, y2],
    [x1, y2],
  ];
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6));
}
