/** Builds rings from shared arcs. */
import type { Arc, Metres } from './districts-arcs.ts';

/**
 * The closed rings that bound a set of labels, with the set on their left: shells run
 * counter-clockwise, holes clockwise (RFC 7946). Arcs inside the set are left out.
 */
export function ringsOf(arcs: readonly Arc[], isInside: (label: number) => boolean): Metres[][] {
  const open = new Map<number, Arc[]>();
  for (const arc of arcs) {
    const left = isInside(arc.left);
    if (left === isInside(arc.right)) continue;
    const oriented = left ? arc : reversed(arc);
    const leaving = open.get(oriented.from);
    if (leaving === undefined) open.set(oriented.from, [oriented]);
    else leaving.push(oriented);
  }
  const rings: Metres[][] = [];
  for (const leaving of open.values())
    for (let arc = leaving.pop(); arc !== undefined; arc = leaving.pop())
      rings.push(closeRing(arc, open));
  return rings;
}

function closeRing(first: Arc, open: ReadonlyMap<number, Arc[]>): Metres[] {
  const ring: Metres[] = [...first.points];
  let corner = first.to;
  while (corner !== first.from) {
    const next = open.get(corner)?.pop();
    if (next === undefined) throw new Error(`The border that reaches corner ${corner} ends there.`);
    ring.push(...next.points.slice(1));
    corner = next.to;
  }
  return ring;
}

function reversed(arc: Arc): Arc {
  return {
    left: arc.right,
    right: arc.left,
    from: arc.to,
    to: arc.from,
    points: [...arc.points].reverse(),
  };
}

/** The signed area of a ring in square units; positive when it runs counter-clockwise. */
export function signedArea(ring: readonly Metres[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}
