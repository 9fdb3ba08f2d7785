import { issueAt } from '../report.ts';
import { andMore, shown, type FeatureRule } from './rule.ts';
import { isSame } from './shape/meeting.ts';
import { nodeOfChain, nodeOfPosition } from './view.ts';

/** A line needs two positions. */
export const linesHaveTwoPositions: FeatureRule = ({ geometry }, _, report) => {
  if (geometry === null) return;
  for (const line of geometry.lines) {
    if (line.positions.length >= 2) continue;
    const message = `A line needs at least two positions; this has ${line.positions.length}.`;
    report(issueAt(nodeOfChain(geometry, line), 'lines-two-positions', message));
  }
};

/** No step stays where it is. A line may come back to where it was: roads do. */
export const stepsMove: FeatureRule = ({ geometry }, _, report) => {
  if (geometry === null) return;
  for (const chain of geometry.chains) {
    const { positions } = chain;
    for (let index = 1; index < positions.length; index++) {
      const to = positions[index] ?? [];
      if (!isSame(positions[index - 1] ?? [], to)) continue;
      const message = `The position ${shown(to)} is given twice in a row. Remove one.`;
      const node = nodeOfPosition(geometry, chain, index);
      report(issueAt(node, 'distinct-positions', message));
      break;
    }
  }
};

/** What crosses the antimeridian is cut there (RFC 7946, 3.1.9), or it is drawn round the world. */
export const stepsStayThisSide: FeatureRule = ({ geometry }, _, report) => {
  if (geometry === null || geometry.box.east - geometry.box.west <= 180) return;
  const jumps = geometry.chains.flatMap((chain) =>
    chain.positions.flatMap((to, index) => {
      const from = chain.positions[index - 1];
      const isFar = from !== undefined && Math.abs((from[0] ?? 0) - (to[0] ?? 0)) > 180;
      return isFar ? [{ from, to, chain, index }] : [];
    }),
  );
  const [first] = jumps;
  if (first === undefined) return;
  const message = `From ${shown(first.from)} to ${shown(first.to)} is more than half round the world. Cut the geometry at longitude 180.${andMore(jumps.length)}`;
  const node = nodeOfPosition(geometry, first.chain, first.index);
  report(issueAt(node, 'antimeridian-cut', message));
};
