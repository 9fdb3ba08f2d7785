import { itemWithin, plainItems } from '../json/plain.ts';
import { describe, memberOf, type JsonNode, type JsonObject } from '../json/node.ts';
import { issueAt } from '../report.ts';
import { isId } from '../texts.ts';
import type { FeatureRule } from './rule.ts';

/** Names that Windows gives to devices: no file can have them, with whatever ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** What a file name may have in bytes, less what programs add to it. */
const LONGEST = 120;

/** What to do with a file whose features were counted, or not named at all. */
const IMPORTED = '"npm run import -- FILE" makes ids for all features that another program saved.';

/** A place has an id: a text, kebab-case, since it stands in addresses and names files. */
export const placesHaveIds: FeatureRule = ({ node, id }, { holdsPlaces }, report) => {
  if (id === undefined) {
    if (!holdsPlaces) return;
    const message = `The feature has no "id". Add one beside "type", like "deir-ez-zor". ${IMPORTED}`;
    report(issueAt(node, 'id-present', message));
  } else if (id.kind !== 'string' || !isId(id.value)) {
    const message = `An id consists of small letters a-z, digits and single hyphens, like "deir-ez-zor"; this is ${describe(id)}.${id.kind === 'number' ? ` ${IMPORTED}` : ''}`;
    report(issueAt(id, 'id-kebab-case', message));
  } else if (DEVICE.test(id.value) || id.value.length > LONGEST) {
    const message = `No file can be called "${id.value}" on every system, and pages and sheets are named for ids. Give another of at most ${LONGEST} characters.`;
    report(issueAt(id, 'id-file-name', message));
  }
};

/** Properties are an object. */
export const propertiesAreAnObject: FeatureRule = ({ node, properties }, _, report) => {
  if (properties !== null) return;
  const found = memberOf(node, 'properties');
  const message = `"properties" must be an object; ${found ? `it is ${describe(found)}` : 'it is missing'}.`;
  report(issueAt(found ?? node, 'properties-object', message));
};

/** A geometry is an object, or null for a place. */
export const geometryIsGiven: FeatureRule = (feature, { holdsPlaces }, report) => {
  const { node, geometry, isNull } = feature;
  if (geometry !== null || (isNull && holdsPlaces)) return;
  const found = memberOf(node, 'geometry');
  if (found?.kind === 'object') return;
  const message = holdsPlaces
    ? `"geometry" must be an object or null; ${found ? `it is ${describe(found)}` : 'it is missing'}.`
    : 'A feature of context needs a geometry. Add it or remove the feature.';
  report(issueAt(found ?? node, 'geometry-given', message));
};

/** A geometry has at least one part. */
export const geometryIsNotEmpty: FeatureRule = ({ geometry }, _, report) => {
  if (geometry === null || geometry.type === 'Point') return;
  const empty = geometry.type === 'MultiPolygon' ? geometry.polygons : [];
  const paths = empty.flatMap(({ rings, path, isWhole }) =>
    rings.length === 0 && isWhole ? [path] : [],
  );
  if (plainItems(geometry.coordinates).length === 0) paths.push([]);
  for (const path of paths) {
    const message =
      'The geometry is empty. Give its positions, or make it null with the reason in "unlocated".';
    report(issueAt(itemWithin(geometry.coordinates, path), 'geometry-not-empty', message));
  }
};

/** A null geometry is explained; a geometry needs no explanation. */
export const nullGeometryIsExplained: FeatureRule = (feature, { holdsPlaces }, report) => {
  const { node, properties, isNull, geometry } = feature;
  if (!holdsPlaces || properties === null) return;
  const unlocated = memberOf(properties, 'unlocated');
  const derived = trueMember(properties, 'derived');
  if (isNull && unlocated === undefined && derived === undefined) {
    const message =
      'The geometry is null without a reason. Say why in "unlocated", or set "derived": true if edition.json derives it.';
    return report(issueAt(memberOf(node, 'geometry') ?? node, 'geometry-explained', message));
  }
  if (unlocated !== undefined && derived !== undefined) {
    const message = 'A place is either derived or unlocated. Remove one of the two.';
    return report(issueAt(unlocated, 'geometry-explained', message));
  }
  const needless = unlocated ?? derived;
  if (geometry === null || needless === undefined) return;
  const message =
    'The place has a geometry, so it is neither unlocated nor derived. Remove this member or make the geometry null.';
  report(issueAt(needless, 'geometry-explained', message));
};

/** A member that is true; false says no more than its absence. */
function trueMember(object: JsonObject, key: string): JsonNode | undefined {
  const node = memberOf(object, key);
  return node?.kind === 'boolean' && node.value ? node : undefined;
}
