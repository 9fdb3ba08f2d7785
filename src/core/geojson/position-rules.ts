import type { JsonNode } from '../json/node.ts';
import { errorAt, warningAt } from '../report.ts';
import { isFiniteNumber } from './position.ts';
import { andMore, positionsIn, type FeatureRule } from './rule.ts';

/** Two or three finite numbers. */
export const positionsAreNumbers: FeatureRule = (feature) => {
  const bad = positionsIn(feature).filter((position) => position.at === null);
  return bad.slice(0, 1).map(({ node }) => {
    const wrong = node.items.find((item) => !isFiniteNumber(item));
    const message = `A position must be two or three finite numbers, [lng, lat] or [lng, lat, metres]; this is not.${andMore(bad.length)}`;
    return errorAt(wrong ?? node, 'position-numbers', message);
  });
};

/** All with a height, or none. */
export const positionsHaveOneDimension: FeatureRule = (feature) => {
  const good = positionsIn(feature).filter((position) => position.at !== null);
  const size = good[0]?.node.items.length;
  const bad = good.filter((position) => position.node.items.length !== size);
  return bad.slice(0, 1).map(({ node }) => {
    const message = `This position has ${node.items.length} numbers, the geometry's first has ${size}. Give all the same.${andMore(bad.length)}`;
    return errorAt(node, 'position-dimensions', message);
  });
};

/** Six decimals are a tenth of a metre; more only make files longer. */
export const positionsHaveSixDecimals: FeatureRule = (feature) => {
  const numbers = positionsIn(feature).flatMap((position) => position.node.items);
  const long = numbers.flatMap((node) => (isTooExact(node) ? [node] : []));
  return long.slice(0, 1).map((node) => {
    const message = `This number has more than six decimals. Round it.${andMore(long.length)}`;
    return warningAt(node, 'six-decimals', message);
  });
};

function isTooExact(node: JsonNode): boolean {
  return node.kind === 'number' && Number(node.value.toFixed(6)) !== node.value;
}
