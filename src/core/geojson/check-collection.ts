import { hasMember, namesIn, type JsonNode, type JsonObject } from '../json/node.ts';
import { itemAt, plainItems } from '../json/plain.ts';
import { issueAt, type Report } from '../report.ts';
import { CheckedFeature } from './checked-feature.ts';
import * as features from './feature-rules.ts';
import * as lines from './line-rules.ts';
import * as members from './member-rules.ts';
import * as polygons from './polygon-rules.ts';
import * as positions from './position-rules.ts';
import * as ranges from './range-rules.ts';
import { readCollection, readFeature } from './read-collection.ts';
import * as rings from './ring-rules.ts';
import type { FeatureRule } from './rule.ts';
import type { Box } from './shape/boxes.ts';
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

/** The features of a file, checked; null where it is no FeatureCollection. */
export function checkCollection(
  root: JsonNode,
  scope: Scope,
  report: Report,
): readonly CheckedFeature[] | null {
  const list = readCollection(root, report);
  if (list === null || root.kind !== 'object') return null;
  checkCrs(root, report);
  members.tellStrangers(root, 'collection', report);
  const checker = new FeatureChecker(scope, report);
  const checked: CheckedFeature[] = [];
  const boxes: Box[] = [];
  const keepsBoxes = hasMember(root, 'bbox');
  for (let index = 0; index < plainItems(list).length; index++) {
    const feature = checker.check(itemAt(list, index));
    if (feature === null) continue;
    checked.push(feature);
    if (keepsBoxes && feature.geometry !== null) boxes.push(feature.geometry.box);
  }
  let hasIssue = false;
  members.checkBox(root, boxes, (issue) => {
    hasIssue = true;
    report(issue);
  });
  if (!hasIssue) checkFrame(root).forEach(report);
  return checked;
}

/** Checks features one after the other; of many it makes no more than it must. */
class FeatureChecker {
  readonly #scope: Scope;
  readonly #tell: Report;
  #isSound = true;
  #hasIssue = false;

  constructor(scope: Scope, report: Report) {
    this.#scope = scope;
    this.#tell = (issue) => {
      this.#hasIssue = true;
      if (scope.settle(issue)?.severity === 'error') this.#isSound = false;
      report(issue);
    };
  }

  /** Own rules know the line; geojson-validation speaks only where they are silent. */
  check(node: JsonNode): CheckedFeature | null {
    this.#isSound = true;
    this.#hasIssue = false;
    const view = readFeature(node, this.#tell);
    if (view === null) return null;
    for (const rule of FEATURE_RULES) rule(view, this.#scope, this.#tell);
    if (!this.#hasIssue && !isPlain(view)) checkStructure(view.node).forEach(this.#tell);
    return new CheckedFeature(view.node, this.#isSound);
  }
}

/** Whether a feature and its geometry have no members but those that everything has. */
function isPlain({ node, geometry }: FeatureView): boolean {
  for (const name of namesIn(node)) if (!KNOWN.includes(name)) return false;
  return geometry === null || namesIn(geometry.node).length === 2;
}

/** RFC 7946 knows WGS 84 only; a "crs" says that the numbers may mean something else. */
function checkCrs(root: JsonObject, report: Report): void {
  const crs = root.members.get('crs');
  if (crs === undefined) return;
  const message =
    'RFC 7946 has no "crs": positions are longitude and latitude in WGS 84. Convert them if they are not, and remove it.';
  report(issueAt(crs.key, 'no-crs', message));
}
