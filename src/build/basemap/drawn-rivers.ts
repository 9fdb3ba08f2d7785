/** Where the base gives way to rivers that the edition draws. */
import type { DrawnWaters } from './waters.ts';
import type { Point } from './world.ts';

/** Degrees within which two lines are the same river. */
const beside = 0.09;
/** Degrees within which a cut end is led to the end of the drawn river. */
const reach = 0.4;

/**
 * The parts of a line that do not run beside a drawn river or through a drawn lake, their cut ends
 * led to the nearest end of a drawn river.
 */
export function joinedTo({ rivers, lakes }: DrawnWaters, line: readonly Point[]): Point[][] {
  const ends = rivers.flatMap((river) => [river[0], river.at(-1)].filter((p) => p !== undefined));
  const drawn = [...rivers, ...lakes.flat()];
  const parts: Point[][] = [[]];
  for (const point of line) {
    if (drawn.some((water) => distance(water, point) < beside)) parts.push([]);
    else parts.at(-1)?.push(point);
  }
  return parts
    .filter((part) => part.length > 1)
    .map((part) => {
      const [first, last] = [part[0], part.at(-1)];
      const before = first === line[0] ? undefined : nearest(ends, first);
      const after = last === line.at(-1) ? undefined : nearest(ends, last);
      return [...(before ? [before] : []), ...part, ...(after ? [after] : [])];
    });
}

function nearest(ends: readonly Point[], to: Point | undefined): Point | undefined {
  if (to === undefined) return undefined;
  const away = ([x, y]: Point) => Math.hypot(x - to[0], y - to[1]);
  return ends.filter((end) => away(end) < reach).toSorted((a, b) => away(a) - away(b))[0];
}

/** Degrees from a point to a line. */
function distance(line: readonly Point[], [x, y]: Point): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1] ?? [0, 0];
    const [bx, by] = line[i] ?? [0, 0];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
    const k = Math.max(0, Math.min(1, t));
    least = Math.min(least, Math.hypot(x - ax - k * (bx - ax), y - ay - k * (by - ay)));
  }
  return least;
}
