import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { featureNamed, featuresOf } from '../support/layers.ts';

interface Claim {
  readonly id: string;
  readonly note: string;
  readonly asOf: string;
  readonly sources: readonly string[];
}

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { events } = compiled.edition;

const claims = readdirSync('geodata/layers')
  .flatMap((name) => featuresOf(name.replace('.geojson', '')))
  .map(({ id, properties }): Claim => {
    return { note: '', asOf: '', sources: [], ...properties, id: String(id) };
  });

/** A name in a note, and how the ids of its sources begin. */
const NAMED: readonly (readonly [words: RegExp, source: RegExp])[] = [
  [/Wikipedia/, /^wikipedia-map$/],
  [/UNICEF/, /^unicef-/],
  [/OCHA/, /^ocha-/],
  [/UNRWA/, /^unrwa$/],
  [/Al-Monitor/i, /^al-monitor-/],
  [/Airwars/, /^airwars$/],
  [/ReliefWeb/, /^reliefweb-/],
  [/United Nations/, /^un-/],
];

/** Notes that say who held a place. */
const HELD = /\b[Hh]eld\b|\bin \w+ hands\b|\bunder \w+ control\b/;

describe('the notes', () => {
  it.each(NAMED)(
    'that name %s have it among the sources: quarters of Deir ez-Zor had not',
    (words, source) => {
      const naming = [...claims, ...events].filter(({ note }) => words.test(note));
      expect(naming.length).toBeGreaterThan(0);
      const without = naming.filter(({ sources }) => !sources.some((id) => source.test(id)));
      expect(without.map(({ id }) => id)).toEqual([]);
    },
  );

  it('that say who held a place have a date, and a source that is not this project', () => {
    const held = claims.filter(({ note }) => HELD.test(note));
    expect(held.length).toBeGreaterThan(100);
    const undated = held.filter(({ note, asOf }) => asOf === '' && !/\b20\d\d\b/.test(note));
    expect(undated.map(({ id }) => id)).toEqual([]);
    const unsourced = held.filter(({ sources }) =>
      sources.every((source) => source === 'own' || source === 'unverified'),
    );
    expect(unsourced.map(({ id }) => id)).toEqual([]);
  });

  it('of disputed sites and events say that accounts differ', () => {
    const sites = ['bab-nayrab-station', 'suleiman-halabi-station', 'convoy-site'].map(
      (id): Claim => ({ note: '', asOf: '', sources: [], ...featureNamed(id).properties, id }),
    );
    const disputed = events.filter(({ id }) =>
      /^(deir-ez-zor-strike-.*|convoy-strike|pumping-stations)$/.test(id),
    );
    expect(disputed).toHaveLength(4);
    for (const { id, note } of [...sites, ...disputed])
      expect(note, id).toContain('ccounts differ');
  });
});
