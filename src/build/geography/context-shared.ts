/** What neighbouring areas share. */
import type { LngLat } from '../../core/model.ts';

/**
 * The lines along which two areas meet, vertex for vertex, each once, cut where more than two
 * lines meet. An area is its rings.
 */
export function sharedLines(areas: readonly (readonly (readonly LngLat[])[])[]): LngLat[][] {
  const owners = new Map<string, { ends: [string, string]; areas: Set<number> }>();
  const places = new Map<string, LngLat>();
  areas.forEach((rings, n) => {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [keyOf(ring[i - 1], places), keyOf(ring[i], places)];
        const key = a < b ? `${a} ${b}` : `${b} ${a}`;
        const edge = owners.get(key) ?? { ends: [a, b], areas: new Set<number>() };
        edge.areas.add(n);
        owners.set(key, edge);
      }
    }
  });
  const shared = [...owners.values()].filter((edge) => edge.areas.size > 1);
  return chained(shared.map(({ ends }) => ends)).map((line) =>
    line.flatMap((key) => {
      const place = places.get(key);
      return place === undefined ? [] : [place];
    }),
  );
}

function keyOf(at: LngLat | undefined, places: Map<string, LngLat>): string {
  const key = String(at);
  if (at !== undefined) places.set(key, at);
  return key;
}

/** Edges joined end to end wherever just two of them meet. */
function chained(edges: readonly (readonly [string, string])[]): string[][] {
  const next = new Map<string, string[]>();
  for (const [a, b] of edges) {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  }
  const used = new Set<string>();
  const take = (a: string, b: string): boolean => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    return !used.has(key) && used.add(key).size > 0;
  };
  const walk = (from: string, to: string): string[] => {
    const line = [from, to];
    for (let at = to; (next.get(at) ?? []).length === 2;) {
      const on = (next.get(at) ?? []).find((each) => take(at, each));
      if (on === undefined) break;
      line.push(on);
      at = on;
    }
    return line;
  };
  const joints = [...next.keys()].filter((key) => next.get(key)?.length !== 2);
  // A closed line has no joint: it starts anywhere.
  return [...joints, ...next.keys()].flatMap((joint) =>
    (next.get(joint) ?? []).filter((to) => take(joint, to)).map((to) => walk(joint, to)),
  );
}
