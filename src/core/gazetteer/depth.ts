import type { MultiPolygon, Polygon, Position } from 'geojson';

const METRES_PER_DEGREE = 111_320;
/** The search ends where no better point can be deeper by more than this share. */
const EXACTNESS = 0.005;

type Point = readonly [x: number, y: number];
type Edge = readonly [from: Point, to: Point];

/** A square that is searched: its middle, half its side, how deep its middle lies. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly depth: number;
}

/**
 * How deep an area is: the distance in metres of the point that lies farthest within it from its
 * outline, found by quartering squares (as in V. Agafonkin's polylabel). Its parts may not overlap.
 * Degrees are taken as of one length in the whole area: true to about 2 % for one of 3 degrees.
 */
export function roughDepthOf(area: Polygon | MultiPolygon): number {
  const edges = edgesOf(area);
  const [xs, ys] = [edges.map(([[x]]) => x), edges.map(([[, y]]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const half = Math.min(right - left, high - low) / 2;
  if (!(half > 0)) return 0;
  const cellAt = (x: number, y: number, side: number): Cell => ({
    ...{ x, y, half: side },
    depth: depthAt([x, y], edges),
  });
  const open: Cell[] = [];
  for (let x = left + half; x < right + half; x += 2 * half) {
    for (let y = low + half; y < high + half; y += 2 * half) open.push(cellAt(x, y, half));
  }
  let best = Math.max(0, ...open.map(({ depth }) => depth));
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (cell.depth + cell.half * Math.SQRT2 <= best * (1 + EXACTNESS)) continue;
    const to = cell.half / 2;
    if (to < half / 1024) continue;
    for (const [dx, dy] of [
      [-to, -to],
      [to, -to],
      [-to, to],
      [to, to],
    ] as const) {
      const quarter = cellAt(cell.x + dx, cell.y + dy, to);
      best = Math.max(best, quarter.depth);
      open.push(quarter);
    }
  }
  return best;
}

/** The edges of all rings, in metres. */
function edgesOf(area: Polygon | MultiPolygon): readonly Edge[] {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const latitudes = rings.flat().map(([, lat = 0]) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const wide = METRES_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  const inMetres = ([lng = 0, lat = 0]: Position): Point => [lng * wide, lat * METRES_PER_DEGREE];
  return rings.flatMap((ring) => {
    const points = ring.map(inMetres);
    return points.slice(1).map((to, index): Edge => [points[index] ?? to, to]);
  });
}

/** The distance to the nearest edge; negative outside. */
function depthAt([x, y]: Point, edges: readonly Edge[]): number {
  let isInside = false;
  let nearest = Infinity;
  for (const [[ax, ay], [bx, by]] of edges) {
    const [dx, dy] = [bx - ax, by - ay];
    if (ay > y !== by > y && x < (dx * (y - ay)) / dy + ax) isInside = !isInside;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const at = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, (x - ax - at * dx) ** 2 + (y - ay - at * dy) ** 2);
  }
  return (isInside ? 1 : -1) * Math.sqrt(nearest);
}
