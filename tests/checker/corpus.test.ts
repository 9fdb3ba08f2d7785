import fixtures from 'geojson-fixtures';
import { expect, test } from 'vitest';
import { checkCollection } from '../../src/core/geojson/check-collection.ts';
import type { Issue } from '../../src/core/issue.ts';
import { parseJson } from '../../src/core/json/parse-json.ts';

/** What is told of a GeoJSON object, put into a collection as an editor would. */
function rulesOf(value: unknown): readonly string[] {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : '';
  const feature = { type: 'Feature', properties: {}, geometry: value };
  const features = type === 'Feature' ? [value] : [feature];
  const whole = type === 'FeatureCollection' ? value : { type: 'FeatureCollection', features };
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const root = parseJson('x', JSON.stringify(whole), report);
  const scope = { holdsPlaces: false, region: null, settle: (issue: Issue) => issue };
  if (root !== null) checkCollection(root, scope, report);
  return [...new Set(issues.map(({ rule }) => rule))];
}

test('of the 14 objects of geojson-fixtures half is told of, each for a reason', () => {
  const told = Object.entries(fixtures.all).map(([name, value]) => [name, rulesOf(value)] as const);
  expect(told).toHaveLength(14);
  const bad = told.filter(([, rules]) => rules.length > 0);
  expect(Object.fromEntries(bad)).toEqual({
    // An edition draws no geometry of these types.
    'geometrycollection-0-0': ['geometry-type'],
    'geometrycollection-xyz-0-6': ['geometry-type'],
    'multipoint-0-3': ['geometry-type'],
    'multipoint-xyz-0-9': ['geometry-type'],
    // Clockwise, as before RFC 7946.
    'multipolygon-0-4': ['rings-winding'],
    'multipolygon-xyz-0-10': ['rings-winding'],
    // Some of its positions have a height.
    'polygon-xyz-0-7': ['position-dimensions'],
  });
});
