import {
  describe,
  memberOf,
  textAt,
  type JsonArray,
  type JsonNode,
  type JsonObject,
} from '../json/node.ts';
import { issueAt, type Report } from '../report.ts';
import { readGeometry } from './read-geometry.ts';
import type { FeatureView } from './view.ts';

/** The list of a FeatureCollection's features; null, with an issue, for anything else. */
export function readCollection(root: JsonNode, report: Report): JsonArray | null {
  if (root.kind !== 'object' || !isOfType(root, 'FeatureCollection')) {
    const message =
      'The file must hold one object of "type": "FeatureCollection". Wrap the features in it.';
    report(issueAt(typeSpot(root), 'feature-collection', message));
    return null;
  }
  const features = memberOf(root, 'features');
  if (features?.kind === 'array') return features;
  const found = features === undefined ? 'it is missing' : `it is ${describe(features)}`;
  const message = `A FeatureCollection has a list "features"; ${found}.`;
  report(issueAt(features ?? root, 'feature-collection', message));
  return null;
}

/** A feature with whatever of its geometry can be understood; null for no feature at all. */
export function readFeature(node: JsonNode, report: Report): FeatureView | null {
  if (node.kind !== 'object' || !isOfType(node, 'Feature')) {
    const message = 'Every item of "features" must be an object of "type": "Feature".';
    report(issueAt(typeSpot(node), 'feature-type', message));
    return null;
  }
  const properties = memberOf(node, 'properties');
  const geometry = memberOf(node, 'geometry');
  return {
    node,
    id: memberOf(node, 'id'),
    properties: properties?.kind === 'object' ? properties : null,
    geometry: geometry?.kind === 'object' ? readGeometry(geometry, report) : null,
    isNull: geometry?.kind === 'null',
  };
}

function isOfType(object: JsonObject, type: string): boolean {
  return textAt(object, 'type') === type;
}

/** The wrong type where there is one, else the value that lacks it. */
function typeSpot(node: JsonNode): JsonNode {
  return node.kind === 'object' ? (memberOf(node, 'type') ?? node) : node;
}
