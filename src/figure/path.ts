import type { Trace } from './clip.ts';
import { decimal } from './svg.ts';

/** The `d` of a path: steps from point to point, which are shorter than places. */
export function pathData(traces: readonly Trace[]): string {
  return traces.map(traceData).join('');
}

function traceData({ points, closed }: Trace): string {
  const steps = points.map(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    return pair(tenths(x) - tenths(fromX), tenths(y) - tenths(fromY));
  });
  const [start, ...rest] = steps;
  return `M${start ?? ''}${rest.length === 0 ? '' : `l${joined(rest)}`}${closed ? 'z' : ''}`;
}

/** Whole tenths, so that no rounding adds up along a line. */
function tenths(value: number): number {
  return Math.round(value * 10);
}

function pair(x: number, y: number): string {
  return joined([decimal(x / 10), decimal(y / 10)]);
}

/** Numbers in a row; a minus sign separates as well as a space. */
function joined(parts: readonly string[]): string {
  return parts.join(' ').replaceAll(' -', '-');
}
