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

test('the files of geojson-fixtures: good but for what an edition does not draw', () => {
  const told = Object.entries(fixtures.all).map(([name, value]) => [name, rulesOf(value)] as const);
  const good = told.filter(([, rules]) => rules.length === 0);
  console.log(told.length, good.length, JSON.stringify(told.filter(([, r]) => r.length > 0)));
  expect(told.length).toBeGreaterThan(20);
});
