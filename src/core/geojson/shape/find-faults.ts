import { findMeetings } from './find-meetings.ts';
import { judgeNesting } from './judge-nesting.ts';
import { judgeTouches } from './judge-touches.ts';
import type { Fault, ShapeRing } from './ring.ts';

/**
 * What is wrong with the shape of a geometry's polygons, by the rules of OGC simple features, each
 * fault of a ring once. Nothing is said of where a ring lies that crosses something.
 */
export function findFaults(rings: readonly ShapeRing[]): readonly Fault[] {
  const { faults: met, touches } = findMeetings(rings);
  const crossing = touches.length === 0 ? met : [...met, ...judgeTouches(touches)];
  if (rings.length < 2 && crossing.length < 2) return crossing;
  const tangled = new Set(
    crossing.flatMap(({ rule, ring }) => (rule === 'interior-connected' ? [] : [ring])),
  );
  const others = rings.filter((ring) => !tangled.has(ring));
  const faults = others.length < 2 ? crossing : [...crossing, ...judgeNesting(others)];
  return faults.length < 2 ? faults : firstOfEach(faults);
}

/** Of the faults of a ring that break one rule, the first along the ring. */
function firstOfEach(faults: readonly Fault[]): readonly Fault[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const key = `${fault.rule} ${fault.ring.polygon} ${fault.ring.number}`;
    const before = first.get(key);
    if (before === undefined || fault.index < before.index) first.set(key, fault);
  }
  return [...first.values()];
}
