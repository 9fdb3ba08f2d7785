import { hasMember, memberOf, type JsonObject } from '../json/node.ts';
import { plainOf } from '../json/plain.ts';
import { issueAt, type Report } from '../report.ts';
import { isList } from './position.ts';
import type { FeatureRule } from './rule.ts';
import type { Box } from './shape/boxes.ts';

/** The members that RFC 7946, 7.1, keeps from what is of another type. */
const STRANGERS = {
  collection: ['coordinates', 'geometries', 'geometry', 'properties'],
  feature: ['coordinates', 'geometries', 'features'],
  geometry: ['geometries', 'geometry', 'properties', 'features'],
} as const;

/** Half of the last of six decimals, by which boxes are rounded. */
const ROUNDING = 1e-6;

/** No object has a member by which it could be taken for one of another type. */
export const membersBelong: FeatureRule = ({ node, geometry }, _, report) => {
  tellStrangers(node, 'feature', report);
  if (geometry !== null) tellStrangers(geometry.node, 'geometry', report);
};

/** A box of the feature or its geometry is the box of its positions. */
export const boxesAreTrue: FeatureRule = ({ node, geometry }, _, report) => {
  checkBox(node, geometry === null ? [] : [geometry.box], report);
  if (geometry !== null) checkBox(geometry.node, [geometry.box], report);
};

/** The members of a collection itself. */
export function tellStrangers(
  node: JsonObject,
  what: keyof typeof STRANGERS,
  report: Report,
): void {
  for (const name of STRANGERS[what]) {
    if (!hasMember(node, name)) continue;
    const message = `A ${what} has no member "${name}" (RFC 7946, 7.1): programs may take it for something else. Remove it, or move it into "properties".`;
    report(issueAt(node.members.get(name)?.key ?? node, 'members-belong', message));
  }
}

/** A "bbox" has its form, and is the box of what is beneath. */
export function checkBox(node: JsonObject, boxes: readonly Box[], report: Report): void {
  const member = memberOf(node, 'bbox');
  if (member === undefined) return;
  const given = plainOf(member);
  const numbers = isList(given) ? given.filter((item) => typeof item === 'number') : [];
  const isWhole =
    isList(given) && numbers.length === given.length && numbers.every(Number.isFinite);
  const half = numbers.length / 2;
  const [west = 0, south = 0] = numbers;
  const [east = 0, north = 0] = numbers.slice(half);
  if (!isWhole || (half !== 2 && half !== 3) || south > north) {
    const message =
      'A "bbox" is [west, south, east, north] in finite numbers, or six with heights, south below north. Correct or remove it.';
    report(issueAt(member, 'bbox-form', message));
    return;
  }
  // A box over the antimeridian is not compared: which of the ways round is meant is not written.
  const beneath = boxes.filter((box) => box.west <= box.east);
  if (west > east || beneath.length === 0) return;
  const true_ = {
    west: Math.min(...beneath.map((box) => box.west)),
    south: Math.min(...beneath.map((box) => box.south)),
    east: Math.max(...beneath.map((box) => box.east)),
    north: Math.max(...beneath.map((box) => box.north)),
  };
  const isTrue =
    near(west, true_.west) &&
    near(south, true_.south) &&
    near(east, true_.east) &&
    near(north, true_.north);
  if (isTrue) return;
  const message = `The box of the positions is [${true_.west}, ${true_.south}, ${true_.east}, ${true_.north}]; this is another. Correct or remove it.`;
  report(issueAt(member, 'bbox-true', message));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING;
}
