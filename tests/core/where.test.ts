import { describe, expect, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { compileEdition } from '../../src/core/edition.ts';
import type { Place, Wind } from '../../src/core/model.ts';
import { neighboursOf } from '../../src/core/queries.ts';
import { frameOf } from '../../src/core/where/frame-of.ts';
import { roundedMetres } from '../../src/core/where/rounded-metres.ts';
import type { Sight } from '../../src/core/where/sight.ts';
import { windTo } from '../../src/core/where/wind.ts';
import { compileGood, withFile } from './good-edition.ts';
import { testSlips } from './slips.ts';

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { edition } = compiled;

const WINDS: Readonly<Record<Wind, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

/** A sentence such as the card may make of it. */
function told({ where, kind }: Place): string {
  if (where === null) return '';
  const { from, metres, bearing, on, within } = where;
  const km = `about ${(metres / 1000).toLocaleString('en')} km `;
  const far = bearing === null ? 'at ' : `${metres === 0 ? '' : km}${WINDS[bearing]} of `;
  const passes = kind === 'route' ? 'passes ' : '';
  const road = on === null ? '' : `, on ${on.name}`;
  return `${passes}${far}${from.name}${road}${within === null ? '' : `, in ${within.name}`}`;
}

function placeOf(id: string): Place {
  const place = edition.places.find((each) => each.id === id);
  if (place === undefined) throw new Error(`no place ${id}`);
  return place;
}

describe('where a place of the edition is', () => {
  test.each([
    ['aleppo', 'about 310 km north of Damascus, in Northern Syria'],
    ['deir-ez-zor', 'about 410 km north-east of Damascus, in Eastern Syria'],
    ['ramouseh', 'about 5.5 km south-west of the Citadel of Aleppo, on Ramouseh Road'],
    ['ramouseh-base', 'about 6.5 km south-west of the Citadel of Aleppo'],
    ['castello-road', 'passes about 5.5 km north of the Citadel of Aleppo'],
    ['jandoul', 'about 5.5 km north of the Citadel of Aleppo, on Castello Road'],
    ['castello', 'about 6.5 km north-west of the Citadel of Aleppo, on Castello Road'],
    ['eastern-aleppo', 'north-east of the Citadel of Aleppo'],
    ['sw-aleppo', 'about 6 km south-west of the Citadel of Aleppo'],
    ['west-aleppo', 'at the Citadel of Aleppo'],
    [
      'handarat-camp',
      'about 9 km north of the Citadel of Aleppo, on Jandoul–Handarat–Muslimiyah road',
    ],
    ['suleiman-halabi-station', 'about 2.5 km north of the Citadel of Aleppo'],
    ['airport-aleppo', 'about 6 km east of the Citadel of Aleppo'],
    ['citadel', 'about 1 km south-east of the centre of Aleppo'],
    ['khan-tuman', 'about 13 km south-west of the centre of Aleppo'],
    ['tel-al-eis', 'about 27 km south-west of the centre of Aleppo'],
    [
      'convoy-site',
      'about 18 km west of the centre of Aleppo, on West Aleppo–Khan al-Asal–Urum al-Kubra road',
    ],
    ['jabal-thardah', 'about 10 km south of the centre of Deir ez-Zor'],
    ['dez-airport', 'about 6 km south-east of the centre of Deir ez-Zor'],
    ['eastern-syria', 'about 400 km north-east of Damascus'],
    ['northern-syria', 'about 400 km north-east of Damascus'],
    // Beyond every reach; a country near enough to hold the landmark; what is nowhere.
    ['turkey', 'about 600 km north of Damascus'],
    ['usa', 'about 9,430 km west of Damascus'],
    ['minsk', 'about 2,370 km north of Damascus'],
    ['syria', ''],
    ['empire-of-chaos', ''],
  ])('%s: %s', (id, sentence) => {
    expect(told(placeOf(id))).toBe(sentence);
  });

  test('is told from a landmark by the name that the edition gives it', () => {
    expect(placeOf('ramouseh').where).toEqual({
      from: { id: 'citadel', name: 'the Citadel of Aleppo', nameAr: 'قلعة حلب' },
      metres: 5500,
      bearing: 'sw',
      on: { id: 'ramouseh-road', name: 'Ramouseh Road', nameAr: placeOf('ramouseh-road').nameAr },
      within: null,
    });
    expect(placeOf('aleppo').where?.from).toEqual({ id: null, name: 'Damascus', nameAr: 'دمشق' });
  });

  test('is told of every mentioned place on the map but the countries round the landmark', () => {
    const silent = edition.places.filter(
      ({ number, where, bounds }) => number !== null && where === null && bounds !== null,
    );
    expect(silent.map(({ id }) => id)).toEqual(['syria', 'israel', 'palestine']);
  });

  test('is never told more exactly than the place is known', () => {
    for (const { id, where, precision } of edition.places) {
      if (where === null || where.metres === 0) continue;
      expect(where.metres, id).toBeGreaterThanOrEqual(precision ?? 0);
    }
  });
});

describe('what is seen beside a place', () => {
  const seen = (id: string): readonly string[] => placeOf(id).scene.map(({ name }) => name);

  test('is of the article first, then what readers know', () => {
    expect(seen('eastern-aleppo')[0]).toBe('Aleppo');
    expect(seen('eastern-aleppo')).toEqual(
      expect.arrayContaining(['Castello Road', 'Citadel of Aleppo', 'Queiq']),
    );
    expect(seen('deir-ez-zor').slice(0, 2)).toEqual(['Jabal Thardah', 'Euphrates']);
    expect(seen('syria')).toEqual(expect.arrayContaining(['Turkey', 'Iraq', 'Damascus']));
    expect(seen('ramouseh').slice(0, 2)).toEqual([
      'South-western Aleppo',
      'Ramouseh artillery base and academies',
    ]);
  });

  test('has six things at most, each once, and never the place itself', () => {
    for (const { id, name, scene } of edition.places) {
      expect(scene.length, id).toBeLessThanOrEqual(6);
      expect(new Set(scene.map((each) => each.name)).size, id).toBe(scene.length);
      expect(scene.map((each) => each.id ?? each.name)).not.toContain(id);
      expect(name).not.toBe('');
    }
  });

  test('has an area of which the frame shows a part, though its name stands elsewhere', () => {
    expect(seen('castello-road')[0]).toBe('Eastern Aleppo');
  });

  test('leaves out what is a speck in the frame', () => {
    expect(seen('syria')).not.toContain('Eastern Aleppo');
    expect(seen('usa')).not.toContain('Watergate');
  });

  test('is nothing for what is nowhere', () => {
    expect(placeOf('yugoslavia').scene).toEqual([]);
  });
});

describe('the frame of a place', () => {
  const lone: Sight = {
    id: 'lone',
    named: { id: 'lone', name: 'Lone', nameAr: null },
    kind: 'site',
    geometry: { type: 'Point', coordinates: [10, 60] },
    bounds: [10, 60, 10, 60],
    extent: [10, 60, 10, 60],
    at: [10, 60],
    precision: 100,
    mentions: 1,
    rank: 0,
  };
  const region = [0, 50, 20, 70] as const;

  test('is square on the ground, and wider the less is known of a point', () => {
    const [west, south, east, north] = frameOf(lone, region);
    expect((east - west) / (north - south)).toBeCloseTo(2, 2);
    expect((north - south) * 111_320).toBeCloseTo(6000, 0);
    const [, low, , high] = frameOf({ ...lone, precision: 1000 }, region);
    expect((high - low) * 111_320).toBeCloseTo(12_000, 0);
  });

  test('stands back from an area without edges', () => {
    const bounds = [9, 59, 11, 61] as const;
    const heightOf = (kind: 'area' | 'district') => {
      const [, south, , north] = frameOf({ ...lone, kind, bounds, extent: bounds }, region);
      return north - south;
    };
    expect(heightOf('district')).toBeCloseTo(2.6);
    expect(heightOf('area')).toBeCloseTo(4);
  });

  test('holds a country whose point alone is known, and its neighbours', () => {
    const country = { ...lone, kind: 'country', extent: [8, 58, 12, 62] } as const;
    const [west, south, east, north] = frameOf(country, region);
    expect(west).toBeLessThan(8);
    expect(east).toBeGreaterThan(12);
    expect([south, north]).toEqual([56, 64]);
    const small = frameOf({ ...country, extent: [9.9, 59.9, 10.1, 60.1] }, region);
    expect((small[3] - small[1]) * 111_320).toBeCloseTo(660_000, 0);
  });
});

test.each([
  [40, 10, 0],
  [260, 10, 300],
  [1260, 10, 1500],
  [5380, 700, 5000],
  [9990, 500, 10_000],
  [12_400, 1000, 12_000],
  [12_400, 1400, 12_000],
  [12_400, 3000, 10_000],
  [308_900, 800, 310_000],
  [308_900, 30_000, 300_000],
])('%i m, known to %i m, are told as %i m', (metres, precision, rounded) => {
  expect(roundedMetres(metres, precision)).toBe(rounded);
});

test.each([
  [[0, 1], 'n'],
  [[1, 1], 'ne'],
  [[1, 0], 'e'],
  [[1, -1], 'se'],
  [[0, -1], 's'],
  [[-1, -1], 'sw'],
  [[-1, 0], 'w'],
  [[-1, 1], 'nw'],
  [[-0.1, 1], 'n'],
] as const)('%j lies %s', (to, wind) => {
  expect(windTo([0, 0], to)).toBe(wind);
});

describe('the landmarks', () => {
  test('may be left out: then nothing is told', () => {
    const text = withFile('sources.json', null).flatMap((file) =>
      file.path === 'edition.json' && 'text' in file ? [file.text] : [],
    );
    const { landmarks: _, ...manifest } = JSON.parse(text[0] ?? '');
    const without = compileEdition(withFile('edition.json', JSON.stringify(manifest)));
    expect(without.issues).toEqual([]);
    expect(without.ok && without.edition.places.every(({ where }) => where === null)).toBe(true);
  });

  testSlips('edition.json', [
    {
      slip: 'a landmark that is nowhere in the data',
      from: '"id": "south-ward", "name"',
      to: '"id": ▸"south-wart", "name"',
      rules: ['known-landmark'],
      says: 'Did you mean "south-ward"',
    },
    {
      slip: 'a landmark without a position',
      from: '"id": "south-ward", "name"',
      to: '"id": ▸"lost-chapel", "name"',
      rules: ['known-landmark'],
      says: '"lost-chapel" is not on the map',
    },
    {
      slip: 'a landmark twice',
      from: '{ "id": "harbour", "reach"',
      to: '{ "id": ▸"south-ward", "reach"',
      rules: ['unique-ids'],
    },
    {
      slip: 'a landmark without a reach',
      from: '{ "id": "harbour", "reach": 200000 }',
      to: '▸{ "id": "harbour" }',
      rules: ['required-members'],
    },
    {
      slip: 'a reach in words',
      from: '"reach": 200000',
      to: '"reach": ▸"far"',
      rules: ['member-values'],
      says: 'a positive number of metres',
    },
    {
      slip: 'a misspelt name',
      from: '"name": "the old ward"',
      to: '▸"names": "the old ward"',
      rules: ['warning:known-members'],
    },
  ]);
});

test('the neighbours of a place in a passage are the others, each once, in the order of the text', () => {
  const good = compileGood().edition;
  expect(neighboursOf(good, 'salt-road', 0)).toEqual(['harbour']);
  expect(neighboursOf(good, 'harbour', 1)).toEqual(['salt-road', 'old-town']);
  expect(neighboursOf(good, 'mill', 2)).toEqual([
    'north-ward',
    'south-ward',
    'lost-chapel',
    'old-town',
  ]);
  expect(neighboursOf(good, 'mill', 99)).toEqual([]);
});
