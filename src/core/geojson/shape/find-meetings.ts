import type { Position } from 'geojson';
import { eachMeetingPair, rowFor, type BoxRow } from './boxes.ts';
import { isSame, meetingOf } from './meeting.ts';
import { sideOf } from './orientation.ts';
import { cornerAt, faultAt, type Fault, type ShapeRing } from './ring.ts';

/** A point in which two rings touch or cross, each on a side of its own. */
export interface Touch {
  readonly at: Position;
  readonly one: Side;
  readonly other: Side;
}

/** The side of a ring that begins at a corner. */
export interface Side {
  readonly ring: ShapeRing;
  readonly corner: number;
  readonly from: Position;
  readonly to: Position;
}

/** All pairs of sides that meet: what is wrong in itself, and the points that have to be judged. */
export function findMeetings(rings: readonly ShapeRing[]): {
  readonly faults: readonly Fault[];
  readonly touches: readonly Touch[];
} {
  const faults: Fault[] = [];
  const touches: Touch[] = [];
  const firsts = firstSidesOf(rings);
  eachMeetingPair(sideBoxes(rings), (index, otherIndex) => {
    const ringIndex = ringOfSide(firsts, index);
    const otherRingIndex = ringOfSide(firsts, otherIndex);
    const ring = rings[ringIndex];
    const otherRing = rings[otherRingIndex];
    if (ring === undefined || otherRing === undefined) return;
    const corner = index - (firsts[ringIndex] ?? 0);
    const otherCorner = otherIndex - (firsts[otherRingIndex] ?? 0);
    if (ring === otherRing) {
      if (isWrongInRing(ring.at, corner, otherCorner)) {
        faults.push(faultAt('rings-simple', ring, otherCorner + 1));
      }
      return;
    }
    const one = sideAt(ring, corner);
    const other = sideAt(otherRing, otherCorner);
    const meeting = meetingOf(one.from, one.to, other.from, other.to);
    if (meeting === 'none') return;
    if (typeof meeting === 'object') touches.push({ at: meeting.at, one, other });
    else faults.push(faultAt(ruleBetween(ring, otherRing), otherRing, otherCorner + 1));
  });
  return { faults, touches };
}

/** The rule that two rings break which cross: of one polygon, or of two. */
export function ruleBetween(one: ShapeRing, other: ShapeRing): 'rings-apart' | 'parts-apart' {
  return one.polygon === other.polygon ? 'rings-apart' : 'parts-apart';
}

/** Of each ring, the number of its first side among all sides. */
function firstSidesOf(rings: readonly ShapeRing[]): readonly number[] {
  let count = 0;
  return rings.map(({ at }) => (count += at.length) - at.length);
}

/** The last ring whose first side is not after a side. */
function ringOfSide(firsts: readonly number[], side: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= side) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sideAt(ring: ShapeRing, corner: number): Side {
  return { ring, corner, from: cornerAt(ring, corner), to: cornerAt(ring, corner + 1) };
}

function sideBoxes(rings: readonly ShapeRing[]): BoxRow {
  let count = 0;
  for (const { at } of rings) count += at.length;
  const row = rowFor(count);
  let next = 0;
  for (const { at } of rings) {
    let [ax = 0, ay = 0] = at[0] ?? [];
    for (let corner = 1; corner <= at.length; corner++) {
      const end = at[corner === at.length ? 0 : corner] ?? [];
      const bx = end[0] ?? 0;
      const by = end[1] ?? 0;
      row[next] = ax < bx ? ax : bx;
      row[next + 1] = ay < by ? ay : by;
      row[next + 2] = ax < bx ? bx : ax;
      row[next + 3] = ay < by ? by : ay;
      next += 4;
      ax = bx;
      ay = by;
    }
  }
  return row;
}

/** Neighbours share a corner, and may not run back; all other sides of a ring stay apart. */
function isWrongInRing(at: readonly Position[], corner: number, other: number): boolean {
  const from = at[corner] ?? [];
  const to = at[corner + 1] ?? at[0] ?? [];
  const otherFrom = at[other] ?? [];
  const otherTo = at[other + 1] ?? at[0] ?? [];
  if (other === corner + 1) return runsBack(from, to, otherTo);
  if (corner === 0 && other === at.length - 1) return runsBack(otherFrom, otherTo, to);
  return meetingOf(from, to, otherFrom, otherTo) !== 'none';
}

/** Whether the way from a over b to c goes back on itself. */
function runsBack(a: Position, b: Position, c: Position): boolean {
  if (sideOf(a, b, c) !== 0) return false;
  const bx = b[0] ?? 0;
  const by = b[1] ?? 0;
  const along = ((a[0] ?? 0) - bx) * ((c[0] ?? 0) - bx);
  return along + ((a[1] ?? 0) - by) * ((c[1] ?? 0) - by) > 0 || isSame(a, c);
}
