import type { Issue } from '../issue.ts';
import { memberOf, namesIn, type JsonNode, type JsonObject } from '../json/node.ts';
import { issueAt, type Report } from '../report.ts';
import * as features from './feature-rules.ts';
import * as lines from './line-rules.ts';
import * as members from './member-rules.ts';
import * as polygons from './polygon-rules.ts';
import * as positions from './position-rules.ts';
import * as ranges from './range-rules.ts';
import { readCollection, readFeature } from './read-collection.ts';
import * as rings from './ring-rules.ts';
import type { FeatureRule } from './rule.ts';
import { checkFrame, checkStructure } from './structure.ts';
import type { FeatureView, Scope } from './view.ts';

/** Every rule on a feature's GeoJSON. A new rule is one function and one line here. */
export const FEATURE_RULES: readonly FeatureRule[] = [
  features.placesHaveIds,
  features.propertiesAreAnObject,
  features.geometryIsGiven,
  features.geometryIsNotEmpty,
  features.nullGeometryIsExplained,
  members.membersBelong,
  members.boxesAreTrue,
  positions.positionsHaveOneDimension,
  positions.positionsHaveSixDecimals,
  positions.positionsAreNotNull,
  ranges.positionsAreInRange,
  ranges.longitudeComesFirst,
  lines.linesHaveTwoPositions,
  lines.stepsMove,
  lines.stepsStayThisSide,
  rings.ringsAreClosed,
  rings.ringsHaveFourPositions,
  rings.ringsHaveArea,
  polygons.partsAreDistinct,
  polygons.shapesAreValid,
];

/** The members that own rules look at; only others can surprise geojson-validation. */
const KNOWN = ['type', 'id', 'properties', 'geometry'];

/** A feature with the verdict on it. */
export interface CheckedFeature extends FeatureView {
  /** Whether its GeoJSON has no error, as the edition takes errors. */
  readonly isSound: boolean;
}

/** The features of a file, checked; null where it is no FeatureCollection. */
export function checkCollection(
  root: JsonNode,
  scope: Scope,
  report: Report,
): readonly CheckedFeature[] | null {
  const nodes = readCollection(root, report);
  if (nodes === null || root.kind !== 'object') return null;
  checkCrs(root, report);
  members.tellStrangers(root, 'collection', report);
  let hasIssue = false;
  const tell: Report = (issue) => {
    hasIssue = true;
    report(issue);
  };
  const checked = nodes.flatMap((node) => checkFeature(node, scope, report) ?? []);
  members.checkBox(
    root,
    checked.flatMap(({ geometry }) => (geometry === null ? [] : [geometry.box])),
    tell,
  );
  if (!hasIssue) checkFrame(root).forEach(report);
  return checked;
}

/** Own rules know the line; geojson-validation speaks only where they are silent. */
function checkFeature(node: JsonNode, scope: Scope, report: Report): CheckedFeature | null {
  let isSound = true;
  let hasIssue = false;
  const tell = (issue: Issue): void => {
    hasIssue = true;
    if (scope.settle(issue)?.severity === 'error') isSound = false;
    report(issue);
  };
  const view = readFeature(node, tell);
  if (view === null) return null;
  for (const rule of FEATURE_RULES) rule(view, scope, tell);
  if (!hasIssue && !isPlain(view.node)) checkStructure(view.node).forEach(tell);
  // Written out: to spread a view for every feature takes longer than to check it.
  const { id, properties, geometry, isNull } = view;
  return { node: view.node, id, properties, geometry, isNull, isSound };
}

/** Whether a feature and its geometry have no members but those that everything has. */
function isPlain(node: JsonObject): boolean {
  for (const name of namesIn(node)) if (!KNOWN.includes(name)) return false;
  const geometry = memberOf(node, 'geometry');
  return geometry?.kind !== 'object' || namesIn(geometry).length === 2;
}

/** RFC 7946 knows WGS 84 only; a "crs" says that the numbers may mean something else. */
function checkCrs(root: JsonObject, report: Report): void {
  const crs = root.members.get('crs');
  if (crs === undefined) return;
  const message =
    'RFC 7946 has no "crs": positions are longitude and latitude in WGS 84. Convert them if they are not, and remove it.';
  report(issueAt(crs.key, 'no-crs', message));
}
