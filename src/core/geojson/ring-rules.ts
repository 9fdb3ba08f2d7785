import { errorAt } from '../report.ts';
import { isClosed, repeatsOf, signedArea } from './ring.ts';
import { shown, type FeatureRule } from './rule.ts';
import type { FeatureView, RingView } from './view.ts';

/** The last position is the first. */
export const ringsAreClosed: FeatureRule = (feature) =>
  ringsIn(feature).flatMap((ring) => {
    const first = ring.positions[0];
    const last = ring.positions.at(-1);
    if (isClosed(ring) || !first?.at || !last?.at || ring.positions.length < 2) return [];
    const message = `The ring begins at ${shown(first.at)} and ends at ${shown(last.at)}. Repeat the first position at the end.`;
    return [errorAt(last.node, 'rings-closed', message)];
  });

/** A triangle, closed. */
export const ringsHaveFourPositions: FeatureRule = (feature) =>
  ringsIn(feature)
    .filter((ring) => ring.node.items.length < 4)
    .map(({ node }) => {
      const message = `A ring needs at least four positions, the last like the first; this has ${node.items.length}.`;
      return errorAt(node, 'rings-four-positions', message);
    });

/** No position twice but the closing one. */
export const ringPositionsAreDistinct: FeatureRule = (feature) =>
  ringsIn(feature).flatMap((ring) =>
    repeatsOf(ring)
      .slice(0, 1)
      .map(({ again, first }) => {
        const message = `The ring passes ${shown(again.at ?? [0, 0])} a second time; the first is on line ${first.node.line}, column ${first.node.column}. Remove one.`;
        return errorAt(again.node, 'distinct-positions', message);
      }),
  );

/** A ring encloses something. */
export const ringsHaveArea: FeatureRule = (feature) =>
  ringsIn(feature).flatMap((ring) => {
    if (ring.corners === null || signedArea(ring.corners) !== 0) return [];
    const message = 'The ring encloses no area: all its positions lie on one line.';
    return [errorAt(ring.node, 'rings-area', message)];
  });

/** RFC 7946, 3.1.6. */
export const ringsAreWound: FeatureRule = ({ geometry }) =>
  (geometry?.polygons ?? []).flatMap((polygon) =>
    polygon.rings.flatMap((ring, i) => {
      const isHole = i > 0;
      const area = ring.corners === null ? 0 : signedArea(ring.corners);
      if (isHole ? area <= 0 : area >= 0) return [];
      const message = isHole
        ? 'This hole runs counter-clockwise; RFC 7946 wants it clockwise. Reverse the order of its positions.'
        : 'This outer ring runs clockwise; RFC 7946 wants it counter-clockwise. Reverse the order of its positions.';
      return [errorAt(ring.node, 'rings-winding', message)];
    }),
  );

function ringsIn({ geometry }: FeatureView): readonly RingView[] {
  return geometry?.rings ?? [];
}
