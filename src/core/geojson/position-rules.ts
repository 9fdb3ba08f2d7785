import { issueAt } from '../report.ts';
import { andMore, type FeatureRule } from './rule.ts';
import { nodeOfPosition, type Chain, type GeometryView } from './view.ts';

/** A position that breaks a rule, and how many of its geometry do. */
interface Broken {
  readonly chain: Chain;
  readonly index: number;
  readonly count: number;
}

/** All with a height, or none. */
export const positionsHaveOneDimension: FeatureRule = ({ geometry }, _, report) => {
  const size = geometry?.chains[0]?.positions[0]?.length;
  const broken = firstBroken(geometry, (position) => position.length !== size);
  if (geometry === null || broken === null) return;
  const node = nodeOfPosition(geometry, broken.chain, broken.index);
  const own = broken.chain.positions[broken.index]?.length;
  const message = `This position has ${own} numbers, the geometry's first has ${size}. Give all the same.${andMore(broken.count)}`;
  report(issueAt(node, 'position-dimensions', message));
};

/** Six decimals are a tenth of a metre; more only make files longer. */
export const positionsHaveSixDecimals: FeatureRule = ({ geometry }, _, report) => {
  const broken = firstBroken(geometry, (position) => {
    for (const number of position) if (isTooExact(number)) return true;
    return false;
  });
  if (geometry === null || broken === null) return;
  const node = nodeOfPosition(geometry, broken.chain, broken.index);
  const items = node.kind === 'array' ? node.items : [];
  const wrong = items.find((item) => item.kind === 'number' && isTooExact(item.value));
  const message = `This number has more than six decimals. Round it.${andMore(broken.count)}`;
  report(issueAt(wrong ?? node, 'six-decimals', message));
};

/** Where programs put what they do not know. */
export const positionsAreNotNull: FeatureRule = ({ geometry }, { region }, report) => {
  if (geometry === null || geometry.box.west > 0 || geometry.box.east < 0) return;
  if (region && region[0] <= 0 && region[2] >= 0 && region[1] <= 0 && region[3] >= 0) return;
  const broken = firstBroken(geometry, ([lng, lat]) => lng === 0 && lat === 0);
  if (broken === null) return;
  const node = nodeOfPosition(geometry, broken.chain, broken.index);
  const message = `The position [0, 0] lies in the Gulf of Guinea, where mistakes gather. Give the true one.${andMore(broken.count)}`;
  report(issueAt(node, 'null-island', message));
};

/** Whether a number has more than six decimals: as exact as its double is. */
export function isTooExact(number: number): boolean {
  return Math.round(number * 1e6) / 1e6 !== number;
}

/** The first position that a test finds, and how many it finds; null for none. */
function firstBroken(
  geometry: GeometryView | null,
  isBroken: (position: readonly number[]) => boolean,
): Broken | null {
  let found: { chain: Chain; index: number } | null = null;
  let count = 0;
  for (const chain of geometry?.chains ?? []) {
    const { positions } = chain;
    for (let index = 0; index < positions.length; index++) {
      if (!isBroken(positions[index] ?? [])) continue;
      found ??= { chain, index };
      count += 1;
    }
  }
  return found && { ...found, count };
}
