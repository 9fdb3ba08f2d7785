import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readEdition } from '../../src/build/read-edition.ts';
import { legendOf } from '../../src/cartography/legend.ts';
import { KINDS } from '../../src/cartography/legend/kinds.ts';
import { touches } from '../../src/cartography/legend/in-view.ts';
import { ALL_SIGNS } from '../../src/cartography/sign.ts';
import { buildStyle } from '../../src/cartography/style.ts';
import { themes } from '../../src/cartography/theme.ts';
import { compileEdition } from '../../src/core/edition.ts';
import { valueOf } from './evaluate.ts';
import { madeUp, SQUARE } from './made-up.ts';
import { layerOf, styleOf } from './made-up-styles.ts';
import type { LegendItem } from '../../src/core/legend.ts';
import type { Bounds } from '../../src/core/model.ts';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

const HERE: Bounds = [9.9, 39.9, 10.2, 40.2];
const ELSEWHERE: Bounds = [20, 39.9, 20.2, 40.2];

function legend(style: StyleSpecification, bounds = HERE, zoom = 14): readonly LegendItem[] {
  const { edition, geography } = madeUp();
  return legendOf(edition, geography, style, { bounds, zoom }, {});
}

function swatchIn(items: readonly LegendItem[], id: string) {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`The legend has no "${id}".`);
  return item.swatch;
}

describe('the legend of a view', () => {
  const style = styleOf();
  const items = legend(style);

  it('names what is drawn there, the article’s first, and at most twelve things', () => {
    expect(items.map(({ id }) => id)).toEqual([
      ...['place', 'uncertain-place', 'route', 'area', 'vague-area', 'mixed-area'],
      ...['site', 'precision', 'corridor', 'other-area', 'other-route', 'other-place'],
    ]);
  });

  it('is empty where nothing is drawn', () => {
    expect(legend(style, ELSEWHERE)).toEqual([]);
  });

  it('leaves out what the zoom does not draw yet', () => {
    const ids = legend(style, HERE, 3).map(({ id }) => id);
    expect(ids).toContain('place');
    expect(ids).not.toContain('corridor');
    expect(ids).not.toContain('precision');
  });

  it('leaves out layers that the style does not have, or hides', () => {
    const isRoute = ({ id }: { id: string }): boolean => id === 'ways-route';
    const without = { ...style, layers: style.layers.filter((layer) => !isRoute(layer)) };
    const hidden = structuredClone(style);
    for (const layer of hidden.layers) {
      if (isRoute(layer)) layer.layout = { ...Object(layer.layout), visibility: 'none' };
    }
    for (const changed of [without, hidden]) {
      expect(legend(changed).map(({ id }) => id)).not.toContain('route');
    }
  });

  it('shows lines as the style draws them', () => {
    const swatch = swatchIn(items, 'route');
    if (swatch.type !== 'line') throw new Error('A route is a line.');
    const drawn = (id: string) =>
      valueOf(layerOf(style, id), 'line-width', { zoom: 14, properties: { mentioned: true } });
    expect(swatch.core).toMatchObject({ colour: themes.light.place, width: drawn('ways-route') });
    expect(swatch.casing).toMatchObject({
      colour: themes.light.casing,
      width: drawn('ways-route-casing'),
    });
    const corridor = swatchIn(items, 'corridor');
    expect(corridor.type === 'line' && corridor.core.dashes).toHaveLength(2);
  });

  it('shows a solid dot for what is certain and a hollow one for what is not', () => {
    const { place, casing } = themes.light;
    expect(swatchIn(items, 'place')).toMatchObject({ colour: place, stroke: { colour: casing } });
    expect(swatchIn(items, 'uncertain-place')).toMatchObject({
      colour: casing,
      stroke: { colour: place },
    });
  });

  it('shows a site by its sign, as large as on the map', () => {
    const swatch = swatchIn(items, 'site');
    if (swatch.type !== 'point') throw new Error('A site is a point.');
    const size = valueOf(layerOf(style, 'spots-sign'), 'icon-size', {
      zoom: 14,
      properties: { certainty: 'certain' },
    });
    const square = ALL_SIGNS.find(({ id }) => id === 'site')?.outline;
    expect(swatch.outline).toEqual(square?.map(([x, y]) => [x * Number(size), y * Number(size)]));
    // Solid, though the only one is uncertain: a hollow one is explained by an item of its own.
    expect(swatch.colour).toBe(themes.light.place);
  });

  it('explains no look twice', () => {
    const looks = items.map(({ swatch }) => JSON.stringify(swatch));
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('shows the precision of a route as a soft band where there is no ring', () => {
    const layers = style.layers.filter(({ id }) => !id.endsWith('-ring'));
    expect(swatchIn(legend({ ...style, layers }, HERE, 15), 'precision')).toMatchObject({
      type: 'area',
      fades: true,
      edge: null,
    });
  });

  it('shows fades whole, with their hatch', () => {
    expect(swatchIn(items, 'vague-area')).toMatchObject({
      type: 'area',
      fades: true,
      edge: null,
      fill: { colour: themes.light.place, opacity: expect.closeTo(themes.light.tint, 6) },
      hatch: { hatch: { id: 'vague' } },
    });
    expect(swatchIn(items, 'mixed-area')).toMatchObject({ hatch: { hatch: { id: 'mixed' } } });
    expect(swatchIn(items, 'area')).toMatchObject({ fades: false, hatch: null });
  });

  it('lets the ground through a ring, and keeps it small', () => {
    const ring = swatchIn(legend(style, HERE, 15), 'precision');
    if (ring.type !== 'point') throw new Error('A ring is a point.');
    expect(ring.colour).toMatch(/^#[0-9a-f]{8}$/);
    expect(ring.radius).toBeLessThanOrEqual(7);
  });

  it('takes its colours from the theme', () => {
    const grey = legend(styleOf('print-grey'));
    for (const colour of JSON.stringify(grey).match(/#[0-9a-f]{6}/g) ?? []) {
      expect(colour).toMatch(/^#(..)\1\1$/);
    }
  });

  it('has neutral words of its own for each thing', () => {
    const words = new Map(KINDS.map((kind) => [kind.id, kind.words]));
    expect(new Set(words.values()).size).toBe(words.size);
  });
});

/** The base map's files, as both renderers hold them. */
const base = Object.fromEntries(
  ['countries', 'borders', 'lakes', 'rivers'].map((name): [string, FeatureCollection] => {
    const file = new URL(`../../static/basemap/${name}.json`, import.meta.url);
    return [`base-${name}`, JSON.parse(readFileSync(file, 'utf8'))];
  }),
);

describe('the legend of the default edition', () => {
  let at: (bounds: Bounds, zoom: number) => readonly string[] = () => [];

  beforeAll(async () => {
    const directory = fileURLToPath(new URL('../../geodata', import.meta.url));
    const compiled = compileEdition(await readEdition(directory));
    if (!compiled.ok) throw new Error('geodata has errors; npm run validate lists them.');
    const { edition, geography } = compiled;
    const style = buildStyle(edition, geography, themes.light, {
      ...{ base: '', fonts: null, labels: 'both' },
    });
    at = (bounds, zoom) =>
      legendOf(edition, geography, style, { bounds, zoom }, base).map(({ id }) => id);
  }, 60_000);

  it('explains the hatches of Aleppo, but no tint that its houses cover', () => {
    const aleppo = at([36.93, 36.085, 37.3, 36.315], 11.2);
    expect(aleppo).toEqual(expect.arrayContaining(['route', 'vague-area', 'mixed-area']));
    expect(aleppo).not.toContain('other-area');
  });

  it('explains the enclave of Deir ez-Zor', () => {
    expect(at([39.96, 35.2, 40.25, 35.44], 11.5)).toContain('other-area');
  });

  it('tells bases, airfields and other sites apart', () => {
    const ids = at([39.96, 35.2, 40.25, 35.44], 11.5);
    expect(ids).toEqual(expect.arrayContaining(['military', 'airfield', 'other-uncertain']));
  });

  it('explains the lines of Syria: governorates, and dashes where borders are disputed', () => {
    const syria = at([33.8, 31, 44.6, 39.5], 6.3);
    expect(syria).toEqual(
      expect.arrayContaining(['border', 'boundary', 'disputed', 'river', 'lake']),
    );
    const aleppo = at([36.93, 36.085, 37.3, 36.315], 11.2);
    expect(aleppo).not.toContain('disputed');
    expect(aleppo).not.toContain('border');
  });

  it('is short for the world', () => {
    expect(at([-95, 8, 120, 66], 2).length).toBeLessThanOrEqual(4);
  });

  it('explains what only the base draws: a view of Crimea had one line', () => {
    const crimea = at([27, 42, 42, 50], 6);
    expect(crimea).toEqual(expect.arrayContaining(['border', 'river']));
    expect(crimea).not.toContain('disputed');
    // At the Green Line of Cyprus, and at the Dead Sea.
    expect(at([32.6, 34.8, 33.9, 35.4], 9)).toEqual(['disputed']);
    expect(at([35.3, 31.2, 35.7, 31.7], 10)).toContain('lake');
  });

  it('explains the tint of the country only where there is one', () => {
    expect(at([20, 10, 60, 50], 3)).toContain('country');
    expect(at([33.8, 31, 44.6, 39.5], 6.3)).not.toContain('country');
    expect(at([-95, 8, 0, 66], 3)).not.toContain('country');
  });

  it('has nothing to explain on the open sea', () => {
    expect(at([-40, 20, -25, 30], 5)).toEqual([]);
  });
});

describe('whether a geometry touches a view', () => {
  const line = (...coordinates: number[][]) => ({ type: 'LineString' as const, coordinates });

  it.each([
    ['a line that passes through it', line([9, 40.006], [11, 40.006]), true],
    ['a line that stays away', line([9, 41], [11, 41]), false],
    ['an area round it', { ...SQUARE, type: 'Polygon' as const }, true],
    ['a point in it', { type: 'Point' as const, coordinates: [10.005, 40.006] }, true],
    ['a point beside it', { type: 'Point' as const, coordinates: [10.1, 40.006] }, false],
  ])('%s', (_, geometry, expected) => {
    expect(touches(Object(geometry), [10.004, 40.005, 10.006, 40.007])).toBe(expected);
  });

  it('also where the view crosses the antimeridian', () => {
    const fiji = { type: 'Point' as const, coordinates: [-179, -17] };
    expect(touches(fiji, [170, -20, 190, -10])).toBe(true);
  });
});
