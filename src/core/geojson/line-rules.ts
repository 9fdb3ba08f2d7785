import { errorAt } from '../report.ts';
import { stepsOf } from './position.ts';
import { andMore, shown, type FeatureRule } from './rule.ts';

/** A line needs two positions. */
export const linesHaveTwoPositions: FeatureRule = ({ geometry }) =>
  (geometry?.lines ?? [])
    .filter((line) => line.positions.length < 2 && line.node.items.length < 2)
    .map(({ node }) => {
      const message = `A line needs at least two positions; this has ${node.items.length}.`;
      return errorAt(node, 'lines-two-positions', message);
    });

/** No step of a line stays where it is. A line may come back to where it was: roads do. */
export const lineStepsMove: FeatureRule = ({ geometry }) =>
  (geometry?.lines ?? []).flatMap((line) =>
    stepsOf(line.positions)
      .filter(({ from, to }) => from[0] === to[0] && from[1] === to[1])
      .map(({ to, end }) => {
        const message = `The position ${shown(to)} is given twice in a row. Remove one.`;
        return errorAt(end.node, 'distinct-positions', message);
      }),
  );

/** What crosses the antimeridian is cut there (RFC 7946, 3.1.9), or it is drawn round the world. */
export const stepsStayThisSide: FeatureRule = ({ geometry }) => {
  if (geometry === null) return [];
  const jumps = [...geometry.lines, ...geometry.rings]
    .flatMap((chain) => stepsOf(chain.positions))
    .filter(({ from, to }) => Math.abs(from[0] - to[0]) > 180);
  return jumps.slice(0, 1).map(({ from, to, end }) => {
    const message = `From ${shown(from)} to ${shown(to)} is more than half round the world. Cut the geometry at longitude 180.${andMore(jumps.length)}`;
    return errorAt(end.node, 'antimeridian-cut', message);
  });
};
