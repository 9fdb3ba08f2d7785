import { describe, expect, test } from 'vitest';
import { abbreviationFinder } from '../../src/core/abbreviations/abbreviation-finder.ts';
import { compileEdition } from '../../src/core/edition.ts';
import { compileGood, withFile } from './good-edition.ts';
import { testSlips } from './slips.ts';

describe('the abbreviations of a good edition', () => {
  test('stand by their short forms, with all that the file says', () => {
    expect(compileGood().edition.abbreviations).toEqual([
      {
        short: 'Crown',
        long: 'The Crown of Anseria',
        longAr: null,
        note: 'The government of the island.',
        sources: ['almanac', 'survey'],
      },
      {
        short: 'St',
        long: 'Saint',
        longAr: 'القديس',
        note: 'Before the name of a saint.',
        sources: ['almanac'],
      },
    ]);
  });

  test('may be left out', () => {
    const compiled = compileEdition(withFile('abbreviations.json', null));
    expect(compiled.issues).toEqual([]);
    expect(compiled.ok && compiled.edition.abbreviations).toEqual([]);
  });
});

describe('abbreviations.json', () => {
  test.each([
    ['', '1:1 json-syntax'],
    ['{"SAA": "Syrian Arab Army"}', '1:1 member-values'],
    ['["SAA"]', '1:2 member-values'],
  ])('that holds no list of objects, but %j', (text, issue) => {
    const { issues } = compileEdition(withFile('abbreviations.json', text));
    expect(issues.map((i) => `${i.file}:${i.line}:${i.column} ${i.rule}`)).toEqual([
      `abbreviations.json:${issue}`,
    ]);
  });

  test('that could not be read leaves no source called unused', () => {
    const song = '"song": { "title": "A song", "publisher": "Anon", "licence": "none" }';
    const files = withFile('abbreviations.json', '7').map((file) =>
      file.path === 'sources.json' && 'text' in file
        ? { ...file, text: file.text.replace('{', `{ ${song},`) }
        : file,
    );
    expect(compileEdition(files).issues.map(({ rule }) => rule)).toEqual(['member-values']);
  });

  testSlips('abbreviations.json', [
    {
      slip: 'an unknown member',
      from: '"long:ar"',
      to: '▸"long_ar"',
      rules: ['warning:known-members'],
      says: 'Did you mean "long:ar"?',
    },
    {
      slip: 'a blank',
      from: '"long": "Saint"',
      to: '"long": ▸" "',
      rules: ['member-values'],
      says: '"long" must be a text that is not empty',
    },
    {
      slip: 'no members',
      from: '[\n  {',
      to: '[\n  ▸▸▸▸{},\n  {',
      rules: Array<string>(4).fill('required-members'),
    },
    {
      slip: 'one explained twice',
      from: '"short": "Crown"',
      to: '"short": ▸"St"',
      rules: ['unique-shorts'],
      says: '"St" is explained already, on line 3.',
    },
    {
      slip: 'one that the article has only inside a word',
      from: '"short": "Crown"',
      to: '"short": ▸"Crow"',
      rules: ['abbreviation-in-article'],
      says: 'The article never has "Crow" as a whole word. Remove it',
    },
    {
      slip: 'one that the article writes with other letters',
      from: '"short": "Crown"',
      to: '"short": ▸"CROWN"',
      rules: ['abbreviation-in-article'],
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
      slip: 'a source that is no text',
      from: '["almanac", "survey"]',
      to: '["almanac", ▸7]',
      rules: ['member-values'],
    },
  ]);
});

describe('the abbreviations in a text', () => {
  const known = ['US', 'SAA', 'Al Nusra', 'Al Nusra Front', 'C++', 'ج م'].map((short) => ({
    short,
  }));
  const marked = (text: string): string =>
    abbreviationFinder(known)(text)
      .map((piece) => (piece.abbreviation === null ? piece.text : `<${piece.text}>`))
      .join('');

  test.each([
    ['', ''],
    ['Nothing of the kind.', 'Nothing of the kind.'],
    ['US', '<US>'],
    ['the US, SAA (US)', 'the <US>, <SAA> (<US>)'],
    ['US SAA US', '<US> <SAA> <US>'],
    ['US-NATO-SAA', '<US>-NATO-<SAA>'],
    ["the SAA’s and the US's", "the <SAA>’s and the <US>'s"],
    [
      'USA, RUS, US2, BUSY, éUS, USé, U\u0301S, US_x',
      'USA, RUS, US2, BUSY, éUS, USé, U\u0301S, US_x',
    ],
    ['let us, saa', 'let us, saa'],
    ['Al Nusra Front and Al Nusra Fronts', '<Al Nusra Front> and <Al Nusra> Fronts'],
    ['in C++.', 'in <C++>.'],
    ['في ج م، و', 'في <ج م>، و'],
    ['😀US😀', '😀<US>😀'],
  ])('%j', (text, wanted) => {
    expect(marked(text)).toBe(wanted);
    expect(
      abbreviationFinder(known)(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  test('are none where none is known', () => {
    expect(abbreviationFinder([])('the US')).toEqual([{ text: 'the US', abbreviation: null }]);
  });
});
