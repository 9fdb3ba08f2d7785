import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/core/queries.ts';
import type { Edition } from '../../src/core/model.ts';
import { compileDirectory } from '../../src/build/compile.ts';

/** What the article had lost on its way here, and nothing else: a page break inside one paragraph. */
const REPAIRS: readonly (readonly [received: string, repaired: string])[] = [
  [
    'That earlier ceasefire should have ended right\n\nthen but the Russians',
    'That earlier ceasefire should have ended right then but the Russians',
  ],
];

let edition: Edition;
beforeAll(async () => {
  const compiled = await compileDirectory('geodata');
  if (!compiled.ok) throw new Error(compiled.issues.map((issue) => issue.message).join('\n'));
  edition = compiled.edition;
}, 60_000);

function received(): string {
  let text = readFileSync('tests/fixtures/article-as-received.txt', 'utf8');
  for (const [before, after] of REPAIRS) {
    expect(text.split(before)).toHaveLength(2);
    text = text.replace(before, () => after);
  }
  return text;
}

describe('the article', () => {
  it('is the text as received, letter for letter, once its marks are taken away', () => {
    const passages = [edition.headline, ...edition.passages];
    expect(passages.map(({ runs }) => textOf(runs)).join('\n\n') + '\n').toBe(received());
  });

  it('has a headline and ten passages', () => {
    expect(edition.headline.n).toBe(0);
    expect(edition.passages.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('mentions the places that two readers agreed on, passage by passage', () => {
    const reviewed = readFileSync('tests/fixtures/mentions.tsv', 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const mentions = edition.places
      .flatMap((place) => place.mentions)
      .sort((a, b) => a.passage - b.passage || a.start - b.start)
      .map(({ passage, text, place, kind, certainty }) =>
        [passage, text, place, kind, certainty].join('\t'),
      );
    expect(mentions).toEqual(reviewed);
  });

  it("keeps the author's list of seven sources, each with a whole address", () => {
    const entries = edition.endMatter?.entries ?? [];
    expect(entries).toHaveLength(7);
    expect(entries.every(({ address }) => URL.canParse(address))).toBe(true);
    const joined = entries.find(({ text }) => text === 'The Ceasefire is over');
    expect(joined?.address).toMatch(/because-they-want-to-leave-infested-areas-in-a\.html$/);
  });

  it('keeps its citation and the conditions of its publisher', () => {
    expect(edition.citation).toMatchObject({
      author: 'Hugo Turner',
      publisher: 'Global Research',
      published: '2016-09-26',
    });
    expect(edition.citation.rights).toContain('publications@globalresearch.ca');
  });
});
