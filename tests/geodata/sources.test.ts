import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { attributionOf, OWN } from '../../src/core/attribution.ts';
import { table } from '../support/tables.ts';

/** What these tests ask of a place; read from the files, past our own parsers. */
interface Facts {
  readonly id: string;
  readonly sources: readonly string[];
  readonly note: string;
  readonly context?: boolean;
}
interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly licence: string;
}

const read = (path: string): string => readFileSync(`geodata/${path}`, 'utf8');
const sources: Readonly<Record<string, Source>> = JSON.parse(read('sources.json'));
const events: readonly Facts[] = JSON.parse(read('events.json'));
const abbreviations: readonly Omit<Facts, 'id'>[] = JSON.parse(read('abbreviations.json'));
const article = read('article.md');
const marked = new Set([...article.matchAll(/\]\(place:([^ )]*)/g)].map(([, id = '']) => id));

const places = readdirSync('geodata/layers').flatMap((name) => {
  const collection: {
    features: readonly { readonly id: string; readonly properties: Omit<Facts, 'id'> }[];
  } = JSON.parse(read(`layers/${name}`));
  return collection.features.map(({ id, properties }): Facts => ({ ...properties, id }));
});

/** The sources of the points that lines and areas were drawn through. */
function pointSources(): string[] {
  const tables = ['control-points', 'towns', 'route-waypoints', 'paths', 'areas'];
  return tables.flatMap((name) => table(`${name}.tsv`).map((row) => row['source'] ?? ''));
}

/** The sources that the context names itself. */
function contextSources(): string[] {
  return ['boundaries', 'built-up', 'lakes', 'rivers', 'roads', 'towns'].flatMap((name) => {
    const file: { features: readonly { readonly properties: { sources?: string[] } }[] } =
      JSON.parse(read(`context/${name}.geojson`));
    return file.features.flatMap(({ properties }) => properties.sources ?? []);
  });
}

const OSM = '© OpenStreetMap contributors';
const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { edition } = compiled;

describe('the references between the files', () => {
  it('leave the compiler nothing to say, not even a warning', () => {
    expect(compiled.issues).toEqual([]);
  });

  it('resolve: every mention is of a place', () => {
    const ids = places.map(({ id }) => id);
    expect(marked.size).toBeGreaterThan(30);
    expect([...marked].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leave no place alone: each is mentioned, or else context', () => {
    const wrong = places.filter(({ id, context }) => marked.has(id) === (context === true));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('give every place and event a source that is defined', () => {
    for (const { id, sources: own } of [...places, ...events]) {
      expect(own.length, id).toBeGreaterThan(0);
      expect(own.filter((source) => sources[source] === undefined)).toEqual([]);
    }
    expect(contextSources().filter((source) => sources[source] === undefined)).toEqual([]);
  });

  it('use every source that is defined', () => {
    const used = new Set([...places, ...events, ...abbreviations].flatMap((each) => each.sources));
    for (const id of [...pointSources(), ...contextSources()]) used.add(id);
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(['control-points', 'towns', 'route-waypoints', 'paths', 'areas'])(
    'give the points of %s.tsv a source that is defined',
    (name) => {
      const pointed = table(`${name}.tsv`).filter((row) => row['lat'] !== '');
      expect(pointed.length).toBeGreaterThan(0);
      expect(pointed.filter((row) => sources[row['source'] ?? ''] === undefined)).toEqual([]);
    },
  );

  it.each(['places', 'districts'])(
    'give every row of %s.tsv its sources with their values',
    (name) => {
      for (const row of table(`${name}.tsv`)) {
        const given = (row['sources'] ?? '')
          .split(';')
          .map((each) => each.trim().split(' ')[0] ?? '');
        expect(
          given.filter((id) => sources[id] === undefined),
          row['id'],
        ).toEqual([]);
      }
    },
  );
});

describe('the sources', () => {
  it.each(Object.entries(sources))('%s has title, publisher and licence', (_, source) => {
    for (const text of [source.title, source.publisher, source.licence]) expect(text).toMatch(/\w/);
    const { address } = source;
    if (address !== null) expect(new URL(address).protocol).toBe('https:');
  });

  it('that are weak are called so in the note of whatever rests on them', () => {
    const weak = [...places, ...events].filter(
      ({ sources: own }) => own.includes('unverified') || own.includes('weak-list'),
    );
    expect(weak.length).toBeGreaterThan(0);
    const silent = weak.filter(
      ({ note }) =>
        !/unverified|general knowledge|unsourced|confirmed by no|not surveyed/i.test(note),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('the licence of the roads', () => {
  it.each(['context/roads', 'layers/supply-routes'])('is stated in %s itself', (name) => {
    const file: unknown = JSON.parse(read(`${name}.geojson`));
    expect(file).toMatchObject({ licence: 'ODbL-1.0', attribution: OSM });
  });

  it('is stated beside the file, and in the data’s table of licences', () => {
    for (const path of ['context/README.md', 'README.md']) {
      const row = read(path)
        .split('\n')
        .find(
          (line) => line.startsWith('|') && line.includes('roads.geojson') && line.includes('ODbL'),
        );
      expect(row, path).toContain(OSM);
      expect(row, path).toContain('https://opendatacommons.org/licenses/odbl/1-0/');
    }
  });

  it('stands on every map that draws something from it', () => {
    expect(edition.sources.find(({ id }) => id === 'osm')?.attribution).toBe(OSM);
    const words = (isDrawn: (id: string) => boolean) =>
      attributionOf(edition, isDrawn).map((credit) => credit.words);
    expect(words((id) => id === 'osm')).toContain(OSM);
    expect(words((id) => id !== 'osm')).not.toContain(OSM);
    expect(edition.sources.find(({ id }) => id === 'own')?.attribution).toBe(OWN);
  });

  it('is asked by the roads that were drawn from it, and every other names its own source', () => {
    const { features }: { features: { properties: { sources: string[] } }[] } = JSON.parse(
      read('context/roads.geojson'),
    );
    const named = features.map(({ properties }) => properties.sources);
    expect(named.filter((own) => own.includes('osm')).length).toBeGreaterThan(10);
    expect(named.filter((own) => own.length === 0)).toEqual([]);
  });

  it('is named as a source by every route that follows points of OpenStreetMap', () => {
    const osmWaypoints = new Set(
      table('route-waypoints.tsv')
        .filter(({ source }) => source === 'osm')
        .map(({ route, order }) => `${route ?? ''} ${order ?? ''}`),
    );
    const followers = table('paths.tsv').filter(
      ({ take, from = '' }) => take === 'road' || (take === 'waypoint' && osmWaypoints.has(from)),
    );
    const ids = new Set(followers.map(({ path = '' }) => path));
    expect(ids.size).toBeGreaterThan(5);
    const uncredited = places.filter(({ id, sources: own }) => ids.has(id) && !own.includes('osm'));
    expect(uncredited.map(({ id }) => id)).toEqual([]);
  });
});
