import { boxOf, eachMeetingPair, rowOf } from './boxes.ts';
import { placeInRing, placeOfRing } from './in-ring.ts';
import { faultAt, type Fault, type ShapeRing } from './ring.ts';

/** Of rings that cross nowhere: holes lie in their outer rings and in no other hole, parts apart. */
export function judgeNesting(rings: readonly ShapeRing[]): readonly Fault[] {
  const shells = new Map(
    rings.flatMap((ring) => (ring.number === 0 ? [[ring.polygon, ring] as const] : [])),
  );
  const faults: Fault[] = [];
  for (const hole of rings) {
    const shell = shells.get(hole.polygon);
    if (hole.number === 0 || shell === undefined) continue;
    if (placeOfRing(hole.at, shell.at) === 'outside') {
      faults.push(faultAt('holes-inside', hole, firstCornerOutside(hole, shell)));
    }
  }
  eachMeetingPair(rowOf(rings.map(({ at }) => boxOf(at))), (index, otherIndex) => {
    const one = rings[index];
    const other = rings[otherIndex];
    if (one === undefined || other === undefined) return;
    if (one.polygon !== other.polygon) judgeParts(one, other, rings, faults);
    else if (one.number > 0 && other.number > 0) judgeHoles(one, other, faults);
  });
  return faults;
}

function firstCornerOutside(hole: ShapeRing, shell: ShapeRing): number {
  const corner = hole.at.findIndex((position) => placeInRing(position, shell.at) === 'outside');
  return Math.max(0, corner);
}

function judgeHoles(one: ShapeRing, other: ShapeRing, faults: Fault[]): void {
  if (placeOfRing(other.at, one.at) === 'inside') faults.push(faultAt('holes-apart', other, 0));
  else if (placeOfRing(one.at, other.at) === 'inside') faults.push(faultAt('holes-apart', one, 0));
}

/** A part may lie in a hole of another part, and nowhere else in it. */
function judgeParts(
  one: ShapeRing,
  other: ShapeRing,
  rings: readonly ShapeRing[],
  faults: Fault[],
): void {
  if (one.number > 0 || other.number > 0) return;
  const isIn = (inner: ShapeRing, outer: ShapeRing): boolean =>
    placeOfRing(inner.at, outer.at) === 'inside' &&
    !rings.some(
      (hole) =>
        hole.polygon === outer.polygon &&
        hole.number > 0 &&
        placeOfRing(inner.at, hole.at) !== 'outside',
    );
  if (isIn(other, one)) faults.push(faultAt('parts-apart', other, 0));
  else if (isIn(one, other)) faults.push(faultAt('parts-apart', one, 0));
}
