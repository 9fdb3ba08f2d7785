import type { Position } from 'geojson';
import { sideOf } from './orientation.ts';

/**
 * Whether the way through b0 and b1 crosses the way through a0 and a1 in the node that both pass:
 * whether just one of b0 and b1 lies between a0 and a1, going round the node. (The test of the JTS
 * Topology Suite, by M. Davis.)
 */
export function crossesAt(
  node: Position,
  [a0, a1]: readonly [Position, Position],
  [b0, b1]: readonly [Position, Position],
): boolean {
  const [low, high] = isAfter(node, a0, a1) ? [a1, a0] : [a0, a1];
  const isWithin = (end: Position): boolean => isAfter(node, end, low) && isAfter(node, high, end);
  return isWithin(b0) !== isWithin(b1);
}

/** Whether the direction to p comes after the direction to q, counter-clockwise from the east. */
function isAfter(node: Position, p: Position, q: Position): boolean {
  const quadrantOfP = quadrantOf(node, p);
  const quadrantOfQ = quadrantOf(node, q);
  if (quadrantOfP !== quadrantOfQ) return quadrantOfP > quadrantOfQ;
  return sideOf(node, q, p) > 0;
}

function quadrantOf([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): number {
  if (toX >= x) return toY >= y ? 0 : 3;
  return toY >= y ? 1 : 2;
}
