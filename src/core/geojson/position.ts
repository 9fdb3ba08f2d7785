import type { JsonArray, JsonNode } from '../json/node.ts';
import type { LngLat } from '../model.ts';
import type { PositionView } from './view.ts';

/** Reads a position: two or three finite numbers, else `at` is null. */
export function positionOf(node: JsonArray): PositionView {
  const [lng, lat, height, ...more] = node.items;
  const isGood = more.length === 0 && (height === undefined || isFiniteNumber(height));
  const at: LngLat | null =
    isGood && isFiniteNumber(lng) && isFiniteNumber(lat) ? [lng.value, lat.value] : null;
  return { node, at };
}

/** A number that arithmetic can use; JSON's 1e999 is none. */
export function isFiniteNumber(
  node: JsonNode | undefined,
): node is JsonNode & { readonly kind: 'number' } {
  return node?.kind === 'number' && Number.isFinite(node.value);
}

/** Neighbours along a line or a ring, with good numbers. */
export function stepsOf(
  positions: readonly PositionView[],
): readonly { readonly from: LngLat; readonly to: LngLat; readonly end: PositionView }[] {
  return positions.flatMap((end, i) => {
    const start = positions[i - 1];
    return start?.at && end.at ? [{ from: start.at, to: end.at, end }] : [];
  });
}
