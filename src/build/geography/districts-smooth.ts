/** Smooths and thins a network of arcs once, so that both sides of a border share every vertex. */
import type { Arc, Metres } from './districts-arcs.ts';
import { OUTSIDE } from './districts-grid.ts';

/** Taubin's two factors: a smoothing step, then a larger step back, so that areas do not shrink. */
const FORTH = 0.5;

export interface Smoothing {
  /** How often the pair of steps is taken. */
  readonly rounds: number;
  /** The step back, negative and a little larger than FORTH: the closer, the smoother. */
  readonly back: number;
  /** Only arcs on the outer rim move. */
  readonly rimOnly: boolean;
}

/** Whether an arc lies on the rim of all districts together. */
export function isRim(arc: Arc): boolean {
  return arc.left === OUTSIDE || arc.right === OUTSIDE;
}

/**
 * Moves junctions and vertices together (G. Taubin, "A signal processing approach to fair surface
 * design", 1995). A junction on the rim follows the rim alone, so that no inner border dents it.
 */
export function smoothArcs(arcs: readonly Arc[], smoothing: Smoothing): readonly Arc[] {
  let moved = arcs;
  for (let round = 0; round < smoothing.rounds; round++) {
    moved = relax(moved, FORTH, smoothing.rimOnly);
    moved = relax(moved, smoothing.back, smoothing.rimOnly);
  }
  return moved;
}

function relax(arcs: readonly Arc[], factor: number, rimOnly: boolean): readonly Arc[] {
  const junctions = relaxJunctions(arcs, factor, rimOnly);
  return arcs.map((arc) => {
    if (rimOnly && !isRim(arc)) return withEnds(arc, junctions);
    const last = arc.points.length - 1;
    const points = arc.points.map((point, index): Metres => {
      if (index === 0) return junctions.get(arc.from) ?? point;
      if (index === last) return junctions.get(arc.to) ?? point;
      return toward(
        point,
        [arc.points[index - 1] ?? point, arc.points[index + 1] ?? point],
        factor,
      );
    });
    return { ...arc, points };
  });
}

function withEnds(arc: Arc, junctions: ReadonlyMap<number, Metres>): Arc {
  const last = arc.points.length - 1;
  const points = arc.points.map((point, index): Metres => {
    if (index === 0) return junctions.get(arc.from) ?? point;
    return index === last ? (junctions.get(arc.to) ?? point) : point;
  });
  return { ...arc, points };
}

/** Where the junctions go; a junction off the rim stays where it is when only the rim moves. */
function relaxJunctions(
  arcs: readonly Arc[],
  factor: number,
  rimOnly: boolean,
): ReadonlyMap<number, Metres> {
  const beside = new Map<number, { at: Metres; all: Metres[]; rim: Metres[] }>();
  const note = (
    corner: number,
    point: Metres | undefined,
    next: Metres | undefined,
    rim: boolean,
  ) => {
    if (point === undefined || next === undefined) return;
    const entry = beside.get(corner) ?? { at: point, all: [], rim: [] };
    entry.all.push(next);
    if (rim) entry.rim.push(next);
    beside.set(corner, entry);
  };
  for (const arc of arcs) {
    note(arc.from, arc.points[0], arc.points[1], isRim(arc));
    note(arc.to, arc.points.at(-1), arc.points.at(-2), isRim(arc));
  }
  const moved = new Map<number, Metres>();
  for (const [corner, { at, all, rim }] of beside)
    if (rim.length > 0 || !rimOnly)
      moved.set(corner, toward(at, rim.length > 0 ? rim : all, factor));
  return moved;
}

function toward(point: Metres, others: readonly Metres[], factor: number): Metres {
  const n = others.length;
  const x = others.reduce((sum, other) => sum + other[0], 0) / n;
  const y = others.reduce((sum, other) => sum + other[1], 0) / n;
  return [point[0] + factor * (x - point[0]), point[1] + factor * (y - point[1])];
}
