import type { Issue } from '../issue.ts';
import { type JsonNode } from '../json/node.ts';
import { errorAt, type Report } from '../report.ts';
import * as features from './feature-rules.ts';
import * as lines from './line-rules.ts';
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
  positions.positionsAreNumbers,
  positions.positionsHaveOneDimension,
  positions.positionsHaveSixDecimals,
  ranges.positionsAreInRange,
  ranges.longitudeComesFirst,
  lines.linesHaveTwoPositions,
  lines.lineStepsMove,
  lines.stepsStayThisSide,
  rings.ringsAreClosed,
  rings.ringsHaveFourPositions,
  rings.ringPositionsAreDistinct,
  rings.ringsHaveArea,
  rings.ringsAreWound,
  polygons.ringsAreSimple,
  polygons.holesAreInside,
];

/** A feature with the verdict on it. */
export interface CheckedFeature extends FeatureView {
  /** Whether its GeoJSON has no error. */
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
  checkFrame(root).forEach(report);
  return nodes.flatMap((node) => checkFeature(node, scope, report) ?? []);
}

/** Own rules know the line; geojson-validation speaks only where they are silent. */
function checkFeature(node: JsonNode, scope: Scope, report: Report): CheckedFeature | null {
  const issues: Issue[] = [];
  const view = readFeature(node, (issue) => issues.push(issue));
  if (view !== null) issues.push(...FEATURE_RULES.flatMap((rule) => rule(view, scope)));
  const hasError = (): boolean => issues.some((issue) => issue.severity === 'error');
  if (view !== null && !hasError()) issues.push(...checkStructure(view.node));
  issues.forEach(report);
  return view && { ...view, isSound: !hasError() };
}

/** RFC 7946 knows WGS 84 only; a "crs" says that the numbers may mean something else. */
function checkCrs(root: JsonNode, report: Report): void {
  const crs = root.kind === 'object' ? root.members.get('crs') : undefined;
  if (crs === undefined) return;
  const message =
    'RFC 7946 has no "crs": positions are longitude and latitude in WGS 84. Convert them if they are not, and remove it.';
  report(errorAt(crs.key, 'no-crs', message));
}
