import gjv from 'geojson-validation';
import { attempt } from '../attempt.ts';
import type { Issue } from '../issue.ts';
import type { JsonObject } from '../json/node.ts';
import { plainMembers } from '../json/plain.ts';
import { issueAt } from '../report.ts';

/**
 * What geojson-validation says of a GeoJSON object, at the object's place, since it knows no lines.
 * It throws on some input; that too is an issue.
 */
export function checkStructure(node: JsonObject): readonly Issue[] {
  return structureIssues(node, plainMembers(node));
}

/** The same for a FeatureCollection without its features, which are checked one by one. */
export function checkFrame(root: JsonObject): readonly Issue[] {
  return structureIssues(root, { ...plainMembers(root), features: [] });
}

function structureIssues(node: JsonObject, value: unknown): readonly Issue[] {
  const outcome = attempt(() => gjv.valid(value, true));
  if (!outcome.ok) {
    const message = `This GeoJSON can't be understood (${outcome.reason}). Compare it with a feature that is right.`;
    return [issueAt(node, 'geojson-structure', message)];
  }
  return outcome.value.map((reason) =>
    issueAt(node, 'geojson-structure', `This is no valid GeoJSON: ${reason}.`),
  );
}
