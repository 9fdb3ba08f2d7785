import { expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import type { Source } from '../../src/core/model.ts';
import { termsOf } from '../../src/core/terms.ts';

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { edition } = compiled;

test('the terms of a copy are those of what is drawn, by licence', () => {
  const all = termsOf(edition);
  expect(all.map(({ licence }) => licence)).toEqual(
    expect.arrayContaining(['CC BY 4.0', 'ODbL 1.0']),
  );
  const osm = all.find(({ licence }) => licence === 'ODbL 1.0');
  expect(osm?.publishers).toEqual(['OpenStreetMap contributors']);
  for (const { licence } of all) expect(licence, 'no use of mere facts').not.toMatch(/fact/i);
});

test('the terms change with the sources, whatever their licence', () => {
  const sources = edition.sources.map((source): Source =>
    source.licence === 'CC BY 4.0' ? { ...source, licence: 'CC0 1.0' } : source,
  );
  const licences = termsOf({ ...edition, sources }).map(({ licence }) => licence);
  expect(licences).toContain('CC0 1.0');
  expect(licences).not.toContain('CC BY 4.0');
  expect(termsOf({ places: [], sources })).toEqual([]);
});
