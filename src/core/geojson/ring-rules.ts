import { issueAt } from '../report.ts';
import { shown, type FeatureRule } from './rule.ts';
import { isFlat } from './shape/corners.ts';
import { isSame } from './shape/meeting.ts';
import { nodeOfChain, nodeOfPosition, type Chain } from './view.ts';

/** The last position is the first. */
export const ringsAreClosed: FeatureRule = ({ geometry }, _, report) => {
  if (geometry === null) return;
  for (const ring of geometry.rings) {
    if (!isOpen(ring)) continue;
    const [first = []] = ring.positions;
    const last = ring.positions.at(-1) ?? [];
    const message = `The ring begins at ${shown(first)} and ends at ${shown(last)}. Repeat the first position at the end.`;
    const node = nodeOfPosition(geometry, ring, ring.positions.length - 1);
    report(issueAt(node, 'rings-closed', message));
  }
};

/** Whether a ring of at least two positions does not end where it begins. */
export function isOpen({ positions }: Chain): boolean {
  const first = positions[0];
  const last = positions.at(-1);
  return positions.length > 1 && first !== undefined && last !== undefined && !isSame(first, last);
}

/** A triangle, closed. */
export const ringsHaveFourPositions: FeatureRule = ({ geometry }, _, report) => {
  if (geometry === null) return;
  for (const ring of geometry.rings) {
    if (ring.positions.length >= 4) continue;
    const message = `A ring needs at least four positions, the last like the first; this has ${ring.positions.length}.`;
    report(issueAt(nodeOfChain(geometry, ring), 'rings-four-positions', message));
  }
};

/** A ring encloses something. */
export const ringsHaveArea: FeatureRule = ({ geometry }, _, report) => {
  if (geometry === null) return;
  for (const ring of geometry.rings) {
    if (ring.positions.length < 4 || isOpen(ring) || !isFlat(ring.positions)) continue;
    const message = 'The ring encloses no area: all its positions lie on one line. Draw it anew.';
    report(issueAt(nodeOfChain(geometry, ring), 'rings-area', message));
  }
};
