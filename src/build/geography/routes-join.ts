/** Joins the stretches of a path to one line. */
import type { LngLat } from '../../core/model.ts';
import { curveThrough } from './routes-curve.ts';

/** A vertex, and the step of its path (from 1) that it belongs to; null for those in between. */
export interface Vertex {
  readonly at: LngLat;
  readonly step: number | null;
}

export interface Shape {
  /** How far the curve may stray from the straight line between two points, in metres. */
  readonly stray: number;
  /** A ring, which bends only where it passes its points; a line flows along its legs. */
  readonly closed: boolean;
}

/** What one step gives: a line that stays as it is, or a point for the curve. */
export interface Stretch {
  readonly fixed: boolean;
  readonly vertices: readonly Vertex[];
}

/** Fixed stretches as they are, and a curve through each run of points between them. */
export function joined(stretches: readonly Stretch[], { stray, closed }: Shape): Vertex[] {
  const line: Vertex[] = [];
  let run: Vertex[] = [];
  const finish = (next: readonly Vertex[]): void => {
    if (run.length === 0) return;
    const start = line.at(-1);
    const end = next[0];
    const points = [start, ...run, end].flatMap((vertex) => (vertex === undefined ? [] : [vertex]));
    const curve = curveThrough(
      points.map((vertex) => vertex.at),
      { stray, closed, flowing: !closed, before: line.at(-2)?.at, after: next[1]?.at },
    );
    const steps = new Map(points.map((vertex) => [vertex.at, vertex.step]));
    // The ends belong to the fixed stretches.
    line.push(
      ...curve
        .slice(start === undefined ? 0 : 1, end === undefined ? undefined : -1)
        .map((at) => ({ at, step: steps.get(at) ?? null })),
    );
    run = [];
  };
  for (const { fixed, vertices } of stretches) {
    if (!fixed) {
      run.push(...vertices);
      continue;
    }
    finish(vertices);
    line.push(...vertices.filter((vertex, i) => i > 0 || !same(vertex.at, line.at(-1)?.at)));
  }
  finish([]);
  return line;
}

function same(a: LngLat, b: LngLat | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
