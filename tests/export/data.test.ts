import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { checkCollection } from '../../src/core/geojson/check-collection.ts';
import type { Issue } from '../../src/core/issue.ts';
import { parseJson } from '../../src/core/json/parse-json.ts';
import { csvOf } from '../../src/export/data/csv.ts';
import { mentionsCsv } from '../../src/export/data/mentions-csv.ts';
import { placesGeojson } from '../../src/export/data/places-geojson.ts';
import { dataReadme } from '../../src/export/data/readme.ts';
import { cutAt } from '../../src/print/quotation.ts';
import { compileGood } from '../core/good-edition.ts';

const { edition, geography } = compileGood();

describe('places.geojson', () => {
  const text = placesGeojson(edition, geography);

  test('is sound by every rule that editions are checked by', () => {
    const issues: Issue[] = [];
    const report = (issue: Issue): void => void issues.push(issue);
    const root = parseJson('places.geojson', text, report);
    const scope = { holdsPlaces: true, region: edition.region, settle: (issue: Issue) => issue };
    const features = root === null ? null : checkCollection(root, scope, report);
    expect(issues).toEqual([]);
    const located = edition.places.filter(({ anchor }) => anchor !== null);
    expect(features).toHaveLength(located.length);
  });

  test('says of each place what is known of it, and from where', () => {
    const { features, ...about } = JSON.parse(text);
    const road = features.find(({ id }: { id: string }) => id === 'salt-road');
    expect(road.geometry.type).toBe('LineString');
    expect(road.properties).toMatchObject({
      name: 'Salt Road',
      'name:ar': 'طَرِيق المِلْح',
      precision: 50,
    });
    const [source] = road.properties.sources;
    expect(edition.sources.map(({ title }) => title)).toContain(source.title);
    expect(source.licence).not.toBe('');
    expect(about).toMatchObject({ title: edition.title, dated: edition.dated });
    for (const member of ['licence', 'attribution', 'citation']) expect(about[member]).not.toBe('');
  });
});

describe('mentions.csv', () => {
  const rows: Record<string, string>[] = parse(mentionsCsv(edition, cutAt), { columns: true });

  test('has every mention in the order of the text, and no longer quotations than are allowed', () => {
    const all = edition.places.flatMap(({ mentions }) => mentions);
    expect(rows.map(({ order }) => order)).toEqual(all.map((_, index) => String(index + 1)));
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
    for (const { words = '', excerpt = '', citation } of rows) {
      expect(excerpt).toContain(words);
      expect(excerpt.length).toBeLessThanOrEqual(edition.quoteLimit);
      expect(citation).toContain(edition.citation.author);
    }
  });

  test('is no formula to a spreadsheet, whatever is in it', () => {
    const cells = ['=1+1', '+1', '-1', '@a', '\tx', 'plain', 'a "b", c', 'two\nlines', ' =1'];
    const text = csvOf([cells]);
    expect(text.endsWith('\r\n')).toBe(true);
    const [read] = parse(text);
    expect(read).toEqual(cells.map((cell) => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell)));
  });
});

test('the README names the publisher’s conditions and every source with its licence', () => {
  const text = dataReadme(edition);
  expect(text).toContain(edition.citation.rights);
  for (const { title, licence } of edition.sources) {
    expect(text).toContain(title);
    expect(text).toContain(licence);
  }
});
