import { describe } from 'vitest';
import type { GoodPath } from '../core/good-edition.ts';
import { testSlips } from '../core/slips.ts';

/** Members in Arabic that may be left out, each after what stands once in a good file. */
const MEMBERS: readonly (readonly [name: string, file: GoodPath, after: string])[] = [
  ['note:ar', 'layers/wards.geojson', '"note": "Ruled by the crown in 2016.",'],
  ['unlocated:ar', 'layers/wards.geojson', '"unlocated": "No map shows it."'],
  ['title:ar', 'sources.json', '"title": "Almanac",'],
  ['licence:ar', 'sources.json', '"licence": "CC0",'],
  ['title:ar', 'events.json', '"title": "The road is laid",'],
  ['note:ar', 'events.json', '"note": "Three days or four."'],
];

describe.each(MEMBERS)('%s', (name, file, after) => {
  const written = (value: string): string =>
    after.endsWith(',') ? `${after} "${name}": ${value},` : `${after}, "${name}": ${value}`;
  testSlips(file, [
    { slip: `${name} in Arabic`, from: after, to: written('"نص"'), rules: [] },
    { slip: `${name} null`, from: after, to: written('null'), rules: [] },
    { slip: `${name} blank`, from: after, to: written('▸"  "'), rules: ['member-values'] },
    { slip: `${name} a number`, from: after, to: written('▸7'), rules: ['member-values'] },
    {
      slip: `${name} with a mark that turns the text about`,
      from: after,
      to: written('"نص ▸\u202E"'),
      rules: ['plain-characters'],
    },
    {
      slip: `${name} with an escape that turns the text about`,
      from: after,
      to: written('▸"نص \\u202E"'),
      rules: ['plain-characters'],
    },
    {
      slip: `${name} with a space of no width`,
      from: after,
      to: written('"نص▸\u200B"'),
      rules: ['warning:visible-characters'],
    },
  ]);
});
