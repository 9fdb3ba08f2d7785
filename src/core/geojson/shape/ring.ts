import type { Position } from 'geojson';
import type { Corners } from './corners.ts';

/** A ring in its geometry. */
export interface ShapeRing extends Corners {
  /** The number of its polygon in the geometry. */
  readonly polygon: number;
  /** Its number in the polygon: 0 the outer ring. */
  readonly number: number;
}

/** What breaks a rule on shapes. */
export interface Fault {
  readonly rule:
    | 'rings-simple'
    | 'rings-apart'
    | 'holes-inside'
    | 'holes-apart'
    | 'interior-connected'
    | 'parts-apart';
  readonly ring: ShapeRing;
  /** The index of the position to point at, among those of the ring in the file. */
  readonly index: number;
  /** Where it is; a crossing is given by the end of the step that crosses. */
  readonly at: Position;
}

/** The corner after a corner, round the ring. */
export function cornerAt(ring: Corners, corner: number): Position {
  return ring.at[((corner % ring.at.length) + ring.at.length) % ring.at.length] ?? [];
}

/** A fault at a corner, which may be past the last: the closing position of the file. */
export function faultAt(rule: Fault['rule'], ring: ShapeRing, corner: number): Fault {
  const { at, index } = ring;
  const closing = index === null ? at.length : (index.at(-1) ?? 0) + 1;
  const own = index === null ? corner : (index[corner] ?? closing);
  return { rule, ring, index: Math.min(own, closing), at: cornerAt(ring, corner) };
}
