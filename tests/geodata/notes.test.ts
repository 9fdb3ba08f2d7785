import { describe, expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { places, events } = compiled.edition;
const noted = [...places, ...events].filter(({ note }) => note !== '');
const titles = events.map(({ title }) => title);

/** Words of a side: the author's, or another's. */
const PARTISAN =
  /terroris|rebel|regime\b|militant|jihad|\bliberat|heroic|treacher|massacre|death squad|puppet|proxy/i;

describe('the notes', () => {
  it('take no side in their words', () => {
    expect(noted.length).toBeGreaterThan(100);
    expect(noted.filter(({ note }) => PARTISAN.test(note)).map(({ id }) => id)).toEqual([]);
    expect(titles.filter((title) => PARTISAN.test(title))).toEqual([]);
    expect('The heroic army liberated it.').toMatch(PARTISAN);
  });

  it('say when, wherever they say who held a place', () => {
    const undated = noted.filter(({ note }) => /\bheld\b/i.test(note) && !/\b20\d\d\b/.test(note));
    expect(undated.map(({ id }) => id)).toEqual([]);
  });

  it('are sentences, and no event is without', () => {
    expect(events.filter(({ note }) => note === '')).toEqual([]);
    expect(noted.filter(({ note }) => !/^\S.*[.!?]$/.test(note)).map(({ id }) => id)).toEqual([]);
  });
});
