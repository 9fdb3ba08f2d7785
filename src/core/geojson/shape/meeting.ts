import type { Position } from 'geojson';
import { sideOf } from './orientation.ts';

/** How two segments meet: not, across one another, along one another, or in one point of an end. */
export type Meeting = 'none' | 'across' | 'along' | { readonly at: Position };

/** @param a,b the ends of one segment; c, d those of the other; none of them without length */
export function meetingOf(a: Position, b: Position, c: Position, d: Position): Meeting {
  const ofC = sideOf(a, b, c);
  const ofD = sideOf(a, b, d);
  if (ofC * ofD > 0) return 'none';
  const ofA = sideOf(c, d, a);
  const ofB = sideOf(c, d, b);
  if (ofA * ofB > 0) return 'none';
  if (ofC * ofD < 0 && ofA * ofB < 0) return 'across';
  if (ofC === 0 && ofD === 0) return alongOneLine(a, b, c, d);
  if (ofC === 0 && isBetween(c, a, b)) return { at: c };
  if (ofD === 0 && isBetween(d, a, b)) return { at: d };
  if (ofA === 0 && isBetween(a, c, d)) return { at: a };
  if (ofB === 0 && isBetween(b, c, d)) return { at: b };
  return 'none';
}

/** Whether two positions are the same, whatever their heights. */
export function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function alongOneLine(a: Position, b: Position, c: Position, d: Position): Meeting {
  const ends = [c, d].filter((end) => isBetween(end, a, b));
  const others = [a, b].filter((end) => isBetween(end, c, d));
  const [first, ...rest] = [...ends, ...others];
  if (first === undefined) return 'none';
  return rest.every((end) => isSame(end, first)) ? { at: first } : 'along';
}

/** Whether a point of the line through a and b lies between them. */
function isBetween(point: Position, a: Position, b: Position): boolean {
  const [x = 0, y = 0] = point;
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return (
    x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)
  );
}
