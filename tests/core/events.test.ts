import { describe, expect, test } from 'vitest';
import { compileEdition, type EditionFile } from '../../src/core/edition.ts';
import { compileGood, withFile } from './good-edition.ts';
import { testSlips } from './slips.ts';

describe('the events of a good edition', () => {
  const { edition } = compileGood();

  test('stand by their start, those of one day by id, a month before its days', () => {
    expect(edition.events.map(({ id }) => id)).toEqual(['road-laid', 'siege', 'fire', 'peace']);
  });

  test('have all that the file says', () => {
    expect(edition.events[1]).toEqual({
      id: 'siege',
      title: 'Siege of Port Anser',
      titleAr: 'حصار',
      start: '1851-06',
      end: '1851-06-14',
      place: 'harbour',
      passages: [0, 1],
      certainty: 'less-certain',
      sources: ['almanac', 'survey'],
      note: 'Three days or four.',
    });
  });

  test('need neither an end nor a place nor an Arabic title', () => {
    expect(edition.events[0]).toMatchObject({ end: null, place: null, titleAr: null });
  });
});

describe('events.json', () => {
  const issuesOf = (files: readonly EditionFile[]): readonly string[] =>
    compileEdition(files).issues.map((i) => `${i.file}:${i.line}:${i.column} ${i.rule}`);

  test('may be left out', () => {
    const compiled = compileEdition(withFile('events.json', null));
    expect(compiled.issues).toEqual([]);
    expect(compiled.ok && compiled.edition.events).toEqual([]);
  });

  test.each([
    ['', '1:1 json-syntax'],
    ['[\n  {]', '2:4 json-syntax'],
    ['{"events": []}', '1:1 member-values'],
    ['[7]', '1:2 member-values'],
  ])('that holds no list of objects, but %j', (text, issue) => {
    expect(issuesOf(withFile('events.json', text))).toEqual([`events.json:${issue}`]);
  });

  test('that could not be read says why, and no source is called unused for it', () => {
    const fault = { fault: 'It is UTF-16.', line: 1, column: 1, rule: 'utf-8' as const };
    const song = '{"song": {"title": "A song", "publisher": "Anon", "licence": "none"},';
    const files = [...withFile('events.json', null), { path: 'events.json', ...fault }].map(
      (file) =>
        file.path === 'sources.json' && 'text' in file
          ? { ...file, text: file.text.replace('{', song) }
          : file,
    );
    expect(issuesOf(files)).toEqual(['events.json:1:1 utf-8']);
  });

  test('counts as a user of its sources', () => {
    const song = '"song": { "title": "A song", "publisher": "Anon", "licence": "none" }';
    const sources = { path: 'sources.json', text: `{ ${song} }` };
    const unused = compileEdition([...withFile('sources.json', null), sources]).issues;
    expect(unused.map(({ rule }) => rule)).toContain('source-used');
    const events = `[{ "id": "sung", "title": "A song is sung", "start": "1900", "end": null,
      "place": null, "passages": [1], "certainty": "certain", "sources": ["song"], "note": "" }]`;
    const files = [...withFile('events.json', events)].map((file) =>
      file.path === 'sources.json' ? sources : file,
    );
    const { issues } = compileEdition(files);
    expect(issues.map(({ rule }) => rule)).not.toContain('source-used');
    expect(issues.filter(({ file }) => file === 'events.json')).toEqual([]);
  });

  test('of context count as users of their sources, and must name known ones', () => {
    const towns = (source: string) => `{ "type": "FeatureCollection", "features": [
      { "type": "Feature", "properties": { "sources": ["${source}"] },
        "geometry": { "type": "Point", "coordinates": [150, -19] } } ] }`;
    const song = '{ "song": { "title": "A song", "publisher": "Anon", "licence": "none" } }';
    const rulesOf = (source: string) => {
      const files = [...withFile('sources.json', song)];
      const { issues } = compileEdition([
        ...files,
        { path: 'context/towns.geojson', text: towns(source) },
      ]);
      const town = issues.filter(({ file }) => /towns|sources\.json/.test(file));
      return town.map(({ rule }) => rule);
    };
    expect(rulesOf('song')).not.toContain('source-used');
    expect(rulesOf('nobody')).toEqual(expect.arrayContaining(['known-source', 'source-used']));
  });

  testSlips('events.json', [
    {
      slip: 'an unknown place',
      from: '"place": "old-town"',
      to: '"place": ▸"oldtown"',
      rules: ['known-place'],
      says: 'No layer has a place "oldtown". Did you mean "old-town"?',
    },
    {
      slip: 'a place like no other',
      from: '"place": "old-town"',
      to: '"place": ▸"far-isle"',
      rules: ['known-place'],
      says: 'add the place, or write null',
    },
    {
      slip: 'no members',
      from: '{\n    "id": "fire",',
      to: '▸▸▸▸▸▸▸▸▸{ "colour": "red" },\n  {\n    "id": "fire",',
      rules: Array<string>(9).fill('required-members'),
      says: 'The member "certainty" is missing here.',
    },
    {
      slip: 'a misspelt member',
      from: '"title:ar"',
      to: '▸"title-ar"',
      rules: ['warning:known-members'],
      says: 'Did you mean "title:ar"?',
    },
    {
      slip: 'an id twice',
      from: '"id": "fire"',
      to: '"id": ▸"siege"',
      rules: ['unique-ids'],
      says: 'on line 3',
    },
    {
      slip: 'a day that the calendar does not have',
      from: '"start": "1851-06"',
      to: '"start": ▸"1851-06-31"',
      rules: ['member-values'],
    },
    {
      slip: 'an end in words',
      from: '"end": "1851"',
      to: '"end": ▸"summer"',
      rules: ['member-values'],
      says: 'a date, a month or a year',
    },
    {
      slip: 'an end before the start',
      from: '"end": "1851-06-14",\n    "place": "old-town"',
      to: '"end": ▸"1851-06-13",\n    "place": "old-town"',
      rules: ['end-after-start'],
      says: 'ends on 1851-06-13, before it starts on 1851-06-14',
    },
    {
      slip: 'an end in a year before',
      from: '"end": "1851"',
      to: '"end": ▸"1850"',
      rules: ['end-after-start'],
    },
    {
      slip: 'a passage beyond the last',
      from: '"passages": [1, 0, 1]',
      to: '"passages": [1, ▸3, 1]',
      rules: ['known-passage'],
      says: 'The article has no passage 3. Its passages are 0 (the headline) to 2.',
    },
    {
      slip: 'passages that are no whole numbers',
      from: '"passages": [1, 0, 1]',
      to: '"passages": [▸"p1", ▸0.5, ▸-1]',
      rules: ['member-values', 'member-values', 'member-values'],
    },
    {
      slip: 'no passage',
      from: '"passages": [1, 0, 1]',
      to: '"passages": ▸[]',
      rules: ['passages-given'],
    },
    {
      slip: 'one passage without brackets',
      from: '"passages": [1, 0, 1]',
      to: '"passages": ▸1',
      rules: ['member-values'],
      says: 'a list in square brackets',
    },
    {
      slip: 'an unknown source',
      from: '["almanac", "survey"]',
      to: '["almanac", ▸"surveys"]',
      rules: ['known-source'],
      says: 'Did you mean "survey"?',
    },
    {
      slip: 'no source',
      from: '["almanac", "survey"]',
      to: '▸[]',
      rules: ['sources-given'],
    },
    {
      slip: 'a certainty that is none',
      from: '"less-certain"',
      to: '▸"less certain"',
      rules: ['member-values'],
      says: 'Did you mean "less-certain"?',
    },
  ]);
});
