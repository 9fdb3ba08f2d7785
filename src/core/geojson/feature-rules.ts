import { describe, memberOf, type JsonNode, type JsonObject } from '../json/node.ts';
import { errorAt } from '../report.ts';
import { isId } from '../texts.ts';
import type { FeatureRule } from './rule.ts';

/** A place has an id: a text, kebab-case, since it stands in addresses. */
export const placesHaveIds: FeatureRule = ({ node, id }, { holdsPlaces }) => {
  if (!holdsPlaces) return [];
  if (id === undefined) {
    const message = 'The feature has no "id". Add one beside "type", like "deir-ez-zor".';
    return [errorAt(node, 'id-present', message)];
  }
  if (id.kind === 'string' && isId(id.value)) return [];
  const message = `An id consists of small letters a-z, digits and single hyphens, like "deir-ez-zor"; this is ${describe(id)}.`;
  return [errorAt(id, 'id-kebab-case', message)];
};

/** Properties are an object. */
export const propertiesAreAnObject: FeatureRule = ({ node, properties }) => {
  if (properties !== null) return [];
  const found = memberOf(node, 'properties');
  const message = `"properties" must be an object; ${found ? `it is ${describe(found)}` : 'it is missing'}.`;
  return [errorAt(found ?? node, 'properties-object', message)];
};

/** A geometry is an object, or null for a place. */
export const geometryIsGiven: FeatureRule = ({ node, isNull }, { holdsPlaces }) => {
  const found = memberOf(node, 'geometry');
  if (found?.kind === 'object' || (isNull && holdsPlaces)) return [];
  const message = holdsPlaces
    ? `"geometry" must be an object or null; ${found ? `it is ${describe(found)}` : 'it is missing'}.`
    : 'A feature of context needs a geometry. Add it or remove the feature.';
  return [errorAt(found ?? node, 'geometry-given', message)];
};

/** A geometry has at least one part. */
export const geometryIsNotEmpty: FeatureRule = ({ geometry }) => {
  const holders = [
    ...(geometry?.type === 'Point' ? [] : [geometry?.coordinates]),
    ...(geometry?.type === 'MultiPolygon' ? geometry.polygons.map((polygon) => polygon.node) : []),
  ];
  return holders
    .flatMap((node) => (node?.items.length === 0 ? [node] : []))
    .map((node) => {
      const message =
        'The geometry is empty. Give its positions, or make it null with the reason in "unlocated".';
      return errorAt(node, 'geometry-not-empty', message);
    });
};

/** A null geometry is explained; a geometry needs no explanation. */
export const nullGeometryIsExplained: FeatureRule = (feature, { holdsPlaces }) => {
  const { node, properties, isNull, geometry } = feature;
  if (!holdsPlaces || properties === null) return [];
  const unlocated = memberOf(properties, 'unlocated');
  const derived = trueMember(properties, 'derived');
  if (isNull && unlocated === undefined && derived === undefined) {
    const message =
      'The geometry is null without a reason. Say why in "unlocated", or set "derived": true if edition.json derives it.';
    return [errorAt(memberOf(node, 'geometry') ?? node, 'geometry-explained', message)];
  }
  if (unlocated !== undefined && derived !== undefined) {
    const message = 'A place is either derived or unlocated. Remove one of the two.';
    return [errorAt(unlocated, 'geometry-explained', message)];
  }
  const needless = unlocated ?? derived;
  if (geometry === null || needless === undefined) return [];
  const message =
    'The place has a geometry, so it is neither unlocated nor derived. Remove this member or make the geometry null.';
  return [errorAt(needless, 'geometry-explained', message)];
};

/** A member that is true; false says no more than its absence. */
function trueMember(object: JsonObject, key: string): JsonNode | undefined {
  const node = memberOf(object, key);
  return node?.kind === 'boolean' && node.value ? node : undefined;
}
