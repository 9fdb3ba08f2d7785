import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import type { Event } from '../../src/core/model.ts';
import { textOf } from '../../src/core/queries.ts';

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { edition } = compiled;

/** The rows of a table of tests/fixtures, without its head. */
function rows(name: string): string[][] {
  const [, ...lines] = readFileSync(`tests/fixtures/${name}`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

function eventOf(id: string): Event {
  const event = edition.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}

const words = rows('event-words.tsv');

describe('the events', () => {
  it('are the twelve of the facts, in order, with their dates and places', () => {
    const dated = edition.events.map(({ id, start, end, place }) => [id, start, end ?? '', place]);
    const facts = rows('events.tsv').sort(([a, from = ''], [b, to = '']) =>
      `${from} ${a}` < `${to} ${b}` ? -1 : 1,
    );
    expect(dated).toEqual(facts);
    expect(edition.events).toHaveLength(12);
  });

  it('have each a title in Arabic letters, and no two the same', () => {
    const titles = edition.events.map(({ titleAr }) => titleAr ?? '');
    expect(titles.filter((title) => !/^[\p{Script_Extensions=Arabic}\d ]+$/u.test(title))).toEqual(
      [],
    );
    expect(new Set(titles).size).toBe(12);
  });

  it.each(words)('%s is told in passage %s: “%s”', (id, passage, told = '') => {
    const all = [edition.headline, ...edition.passages];
    expect(eventOf(id ?? '').passages).toContain(Number(passage));
    expect(textOf(all[Number(passage)]?.runs ?? [])).toContain(told);
  });

  it('name no passage in which they are not told', () => {
    const named = edition.events.flatMap(({ id, passages }) => passages.map((n) => `${id} ${n}`));
    expect(named.sort()).toEqual(words.map(([id, passage]) => `${id} ${passage}`).sort());
  });

  it.each([
    ['pumping-stations', ['UNICEF, 24 September', '250,000', '1.5 million', '1.7 million']],
    ['convoy-strike', ['at least 10', '22 injured', '21 December 2016', 'at least 14', '18–21']],
    ['deir-ez-zor-strike-sept-2016', ['62 (Russian', '80 (SOHR)', '90 to 106', 'says 62–80']],
    [
      'deir-ez-zor-strike-sept-2016',
      ['277,000', 'early 2015', '200,000', '110,000–120,000', 'January 2017', 'says 300,000'],
    ],
    ['deir-ez-zor-strike-dec-2015', ['the coalition denied it', 'the article says']],
  ])('%s says that accounts differ, and gives %j beside the article’s', (id, figures) => {
    const { note } = eventOf(id);
    expect(note).toMatch(/Accounts [^.]*differ/);
    expect(note).toMatch(/the article/i);
    for (const figure of figures) expect(note).toContain(figure);
  });

  it('rest on no certainty where their dates are unverified, or the article names no place', () => {
    const sure = edition.events.filter(({ certainty }) => certainty === 'certain');
    expect(sure.filter(({ sources }) => sources.includes('unverified'))).toEqual([]);
    expect(eventOf('southern-aleppo-offensives-2016').certainty).toBe('uncertain');
  });
});
