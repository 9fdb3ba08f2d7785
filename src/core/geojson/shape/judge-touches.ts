import type { Position } from 'geojson';
import { ruleBetween, type Side, type Touch } from './find-meetings.ts';
import { isSame } from './meeting.ts';
import { crossesAt } from './node-crossing.ts';
import { cornerAt, faultAt, type Fault, type ShapeRing } from './ring.ts';

/**
 * Rings may touch in points, but not cross there; and no chain of touching rings may close, for it
 * would cut the polygon's inside into pieces.
 */
export function judgeTouches(touches: readonly Touch[]): readonly Fault[] {
  if (touches.length === 0) return [];
  const faults: Fault[] = [];
  const ropes = new Ropes();
  for (const { at, one, other } of touches) {
    if (crossesAt(at, waysOf(at, one), waysOf(at, other))) {
      faults.push(faultAt(ruleBetween(one.ring, other.ring), other.ring, cornerNear(at, other)));
    } else if (one.ring.polygon === other.ring.polygon) {
      const point = `${one.ring.polygon} ${at[0]} ${at[1]}`;
      const closes = [one.ring, other.ring].map((ring) => ropes.closes(nameOf(ring), point));
      if (closes.includes(true)) {
        faults.push(faultAt('interior-connected', other.ring, cornerNear(at, other)));
      }
    }
  }
  return faults;
}

/** The two ways on from a point of a side, along its ring. */
function waysOf(at: Position, { ring, corner, from, to }: Side): readonly [Position, Position] {
  if (isSame(at, from)) return [cornerAt(ring, corner - 1), to];
  if (isSame(at, to)) return [from, cornerAt(ring, corner + 2)];
  return [from, to];
}

/** The corner of a side that is the point, else its end. */
function cornerNear(at: Position, { corner, from }: Side): number {
  return isSame(at, from) ? corner : corner + 1;
}

function nameOf(ring: ShapeRing): string {
  return `ring ${ring.polygon} ${ring.number}`;
}

/** Rings tied together in points: a forest, as long as no rope runs in a circle (union-find). */
class Ropes {
  readonly #above = new Map<string, string>();
  readonly #tied = new Set<string>();

  /** Ties a ring to a point, once; whether they hung together before. */
  closes(ring: string, point: string): boolean {
    const knot = `${ring} ${point}`;
    if (this.#tied.has(knot)) return false;
    this.#tied.add(knot);
    const [a, b] = [this.#topOf(ring), this.#topOf(point)];
    if (a !== b) this.#above.set(a, b);
    return a === b;
  }

  #topOf(name: string): string {
    let top = name;
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) {
      const next = this.#above.get(above);
      if (next !== undefined) this.#above.set(top, next);
      top = above;
    }
    return top;
  }
}
