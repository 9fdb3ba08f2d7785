import { describe, expect, test } from 'vitest';
import { compileEdition, type EditionFile } from '../../src/core/edition.ts';
import { issueAt } from '../../src/core/report.ts';
import { isRuleId, RULES } from '../../src/core/rules/rules.ts';
import { goodFiles, withFile, withSlip } from '../core/good-edition.ts';
import { FIXTURES, type Fixture } from './fixtures.ts';

const fixtures = Object.entries(FIXTURES).flatMap(([rule, fixture]): [string, Fixture][] =>
  typeof fixture === 'string' ? [] : [[rule, fixture]],
);

function found(files: readonly EditionFile[]): readonly string[] {
  return compileEdition(files).issues.map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );
}

describe('every rule', () => {
  test.each(fixtures)('%s tells of its fixture, and nothing else does', (rule, fixture) => {
    const { files, spots } = withSlip(fixture);
    const wanted = spots.map(({ file, line, column }) => `${file}:${line}:${column} ${rule}`);
    const all = [...wanted, ...(fixture.also ?? [])];
    expect([...found(files)].sort()).toEqual([...all].sort());
    expect(all.join()).toContain(rule);
  });

  test('says in a sentence what it demands', () => {
    for (const [rule, { says }] of Object.entries(RULES)) {
      expect(says, rule).toMatch(/^[A-Z][^]{15,100}\.$/);
      expect(rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

describe('how grave a rule is', () => {
  const withRules = (rules: object): readonly EditionFile[] => {
    const manifest = goodFiles[0]?.text.replace('{', `{ "rules": ${JSON.stringify(rules)},`) ?? '';
    return withFile('edition.json', manifest);
  };
  const winding = FIXTURES['rings-winding'];
  const clockwise = typeof winding === 'string' ? [] : withSlip(winding).files;

  function severities(rules: object): readonly string[] {
    const [manifest] = withRules(rules).filter(({ path }) => path === 'edition.json');
    const files = clockwise.filter(({ path }) => path !== 'edition.json');
    const { ok, issues } = compileEdition(manifest ? [...files, manifest] : files);
    return [String(ok), ...issues.map(({ rule, severity }) => `${severity} ${rule}`)];
  }

  test('is said by edition.json, and the edition is built with what stays', () => {
    expect(severities({})).toEqual(['false', 'error rings-winding']);
    expect(severities({ 'rings-winding': 'warning' })).toEqual(['true', 'warning rings-winding']);
    expect(severities({ 'rings-winding': 'off' })).toEqual(['true']);
  });

  test('a warning can be made an error', () => {
    const fixture = FIXTURES['null-island'];
    if (typeof fixture === 'string') throw new Error('needs a slip');
    const { files } = withSlip(fixture);
    expect(compileEdition(files).ok).toBe(true);
    const strict = withRules({ 'null-island': 'error' }).filter(
      ({ path }) => path === 'edition.json',
    );
    const others = files.filter(({ path }) => path !== 'edition.json');
    expect(compileEdition([...others, ...strict]).ok).toBe(false);
  });

  test('can’t be changed of what makes an edition impossible, nor of what is no rule', () => {
    expect(found(withRules({ 'json-syntax': 'off', 'rings-wound': 'off' }))).toEqual([
      'edition.json:1:13 known-rules',
      'edition.json:1:33 known-rules',
    ]);
    expect(found(withRules({ 'no-crs': 'never' }))).toEqual(['edition.json:1:22 member-values']);
  });

  test('is what its entry says, wherever it is reported', () => {
    for (const [rule, { severity }] of Object.entries(RULES)) {
      const spot = { file: 'x', line: 1, column: 1 };
      if (isRuleId(rule)) expect(issueAt(spot, rule, 'x').severity).toBe(severity);
    }
  });
});

test('a road through a lake is asked about', () => {
  const lake = {
    type: 'Polygon',
    coordinates: [
      [150.5, -19.2],
      [150.55, -19.2],
      [150.55, -19],
      [150.5, -19],
      [150.5, -19.2],
    ],
  };
  const files = goodFiles.map(({ path, text }) => ({
    path,
    text: text
      .replace('"role": "river"', '"role": "lake"')
      .replace(/"geometry": \{\s*"type": "MultiLineString"[^}]*\}/, () => {
        const coordinates = [lake.coordinates];
        return `"geometry": ${JSON.stringify({ ...lake, coordinates })}`;
      }),
  }));
  expect(found(files)).toEqual(['layers/roads.geojson:6:13 routes-dry']);
});
