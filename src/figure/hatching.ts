import type { Hatch } from '../core/legend.ts';
import type { XY } from '../core/mercator.ts';
import type { Camera } from './camera.ts';
import type { Trace } from './clip.ts';

/** Pixels; a shorter piece of a line would not be seen. */
const LEAST = 0.2;

/**
 * How much larger than stated a pattern is drawn: MapLibre fits it to the whole zoom below and
 * stretches it with everything else from there to the next.
 */
export function stretchOf({ zoom }: Camera): number {
  return 2 ** (zoom - Math.floor(zoom));
}

/**
 * The lines of a hatch within closed traces, cut where they leave them: sharper at any size than a
 * repeated picture, and without an id that could clash with another drawing's on the page. They are
 * fixed to the world and not to the panel, as MapLibre's are.
 * @param stretch how much larger than stated
 * @param origin the world's upper left corner in the traces' pixels
 */
export function hatching(
  traces: readonly Trace[],
  { spacing, slant }: Hatch,
  stretch: number,
  origin: XY,
): readonly Trace[] {
  const step = spacing * stretch * Math.SQRT2;
  const down = slant === 'up' ? 1 : -1;
  /** Across the lines and along them, both root two times as large as on the panel. */
  const turned = ([x, y]: XY): XY => [x + down * y, x - down * y];
  const back = (u: number, v: number): XY => [(u + v) / 2, (down * (u - v)) / 2];
  // A tile of the pattern has its line across its middle.
  const start = turned(origin)[0] + step / 2;
  const crossings = new Map<number, number[]>();
  for (const { points } of traces.filter(({ closed }) => closed)) {
    points.forEach((point, index) => {
      const [fromU, fromV] = turned(point);
      const [toU, toV] = turned(points[(index + 1) % points.length] ?? point);
      const [least, most] = [Math.min(fromU, toU), Math.max(fromU, toU)];
      // Of an edge's two ends one counts, so that a line through a corner crosses once.
      for (let n = Math.floor((least - start) / step) + 1; start + n * step <= most; n += 1) {
        const share = (start + n * step - fromU) / (toU - fromU);
        const row = crossings.get(n) ?? [];
        row.push(fromV + share * (toV - fromV));
        crossings.set(n, row);
      }
    });
  }
  return [...crossings].flatMap(([n, row]) =>
    insideOf(row).map(([from, to]) => {
      const u = start + n * step;
      return { points: [back(u, from), back(u, to)], closed: false };
    }),
  );
}

/** Every second stretch between crossings lies inside. */
function insideOf(row: readonly number[]): readonly XY[] {
  const sorted = row.toSorted((a, b) => a - b);
  return sorted
    .map((from, index): XY => [from, index % 2 === 0 ? (sorted[index + 1] ?? from) : from])
    .filter(([from, to]) => to - from > LEAST);
}
