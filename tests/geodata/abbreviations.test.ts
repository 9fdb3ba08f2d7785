import { expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { abbreviationFinder } from '../../src/core/abbreviations/abbreviation-finder.ts';
import { textOf } from '../../src/core/queries.ts';

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { abbreviations, headline, passages } = compiled.edition;
const texts = [headline, ...passages].map(({ runs }) => textOf(runs));

it('explain every word of capitals in the article', () => {
  const capitals = texts.join(' ').match(/\b[A-Z][A-Z0-9]+\b/g) ?? [];
  expect(capitals.length).toBeGreaterThan(40);
  const shorts = abbreviations.map(({ short }) => short);
  expect([...new Set(capitals)].filter((each) => !shorts.includes(each))).toEqual([]);
});

it.each([
  ['SAA', 16],
  ['US', 11],
  ['ISIS', 9],
  ['Al Nusra', 4],
  ['CIA', 3],
  ['NATO', 3],
  ['Al Qaeda', 1],
  ['GCC', 1],
  ['Hezbollah', 1],
  ['JFK', 1],
  ['U2', 1],
])('%s stands in the article %i times', (short, times) => {
  const pieces = texts.flatMap(abbreviationFinder(abbreviations));
  expect(pieces.filter(({ abbreviation }) => abbreviation?.short === short)).toHaveLength(times);
});

it('are all that the list holds', () => {
  expect(abbreviations).toHaveLength(11);
});

it.each(abbreviations.map((each) => [each.short, each] as const))(
  '%s has one line, in words of our own, and an Arabic name',
  (_, { long, longAr, note, sources }) => {
    expect(long).toMatch(/^\p{L}/u);
    expect(longAr).toMatch(/^[\p{Script=Arabic}\s\d-]+$/u);
    expect(note).toMatch(/^[A-Z][^\n]{10,180}\.$/);
    // The author's words for the two sides are not the map's.
    expect(note).not.toMatch(/regime|rebel|death squad|proxy|proxies|moderate|heroic/i);
    if (sources.includes('unverified')) expect(note).toContain('general knowledge');
  },
);

it('calls nobody a terrorist but in the words of a source', () => {
  for (const { note, sources } of abbreviations) {
    if (!/terror/i.test(note)) continue;
    expect(note).toContain('named as terrorist by the UN Security Council');
    expect(sources).toContain('un-sc-2249');
  }
});
