import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileEdition, type EditionFile } from '../../src/core/edition.ts';

/** The fenced blocks of geodata/README.md that name a file. */
function examples(): EditionFile[] {
  const text = readFileSync('geodata/README.md', 'utf8');
  return [...text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, path = '', example = '']) => ({
    path,
    text: example,
  }));
}

describe('the data specification', () => {
  it('has one example of each file', () => {
    expect(examples().map(({ path }) => path)).toEqual([
      'edition.json',
      'article.md',
      'sources.json',
      'layers/places.geojson',
      'context/towns.geojson',
      'events.json',
      'abbreviations.json',
    ]);
  });

  it('has examples that are together an edition without an issue', () => {
    const compiled = compileEdition(examples());
    expect(compiled.issues).toEqual([]);
    expect(compiled.ok && compiled.edition.places.map(({ id }) => id)).toEqual([
      'aleppo',
      'castello-road',
      'held-part',
      'jandoul',
      'gate-of-the-winds',
      'east-quarter',
      'west-quarter',
    ]);
    expect(compiled.ok && compiled.edition.events.map(({ id }) => id)).toEqual([
      'castello-road-cut',
    ]);
    expect(compiled.ok && compiled.edition.abbreviations.map(({ short }) => short)).toEqual([
      'July',
    ]);
    const road = compiled.ok && compiled.edition.places.find(({ id }) => id === 'castello-road');
    expect(road && road.where?.from.name).toBe('the centre of Aleppo');
  });

  it('names every property and word of the data', () => {
    const text = readFileSync('geodata/README.md', 'utf8');
    for (const word of ['usual', 'asOf', 'unlocated', 'corridor', 'less-certain', 'heldBasis']) {
      expect(text).toContain(`\`${word}\``);
    }
  });
});
