import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { REGULAR } from '../../src/cartography/fonts.ts';
import { buildStyle } from '../../src/cartography/style.ts';
import { themes } from '../../src/cartography/theme.ts';
import { basemapLabels, LINES_FROM } from '../../src/map/own-basemap-labels.ts';
import { basemapMarks } from '../../src/map/own-basemap-marks.ts';
import { namesTaken } from '../../src/map/own-basemap-open.ts';
import { placedIn, seenOf } from '../../src/map/own-basemap-placing.ts';
import { valueOf } from '../cartography/evaluate.ts';
import { madeUp } from '../cartography/made-up.ts';
import type { OwnDrawing } from '../../src/map/own-basemap-types.ts';
import type { LabelLanguages } from '../../src/core/preferences.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const { edition, geography } = madeUp();
const resources = { base: '', fonts: null, labels: 'both' } as const;

function tiles(theme: 'light' | 'dark', labels: LabelLanguages): OwnDrawing {
  const source = { type: 'vector' as const, tiles: ['own-basemap://{z}/{x}/{y}'] };
  return {
    sources: { 'own-tiles': source },
    marks: basemapMarks('own-tiles', themes[theme]),
    labels: basemapLabels('own-tiles', themes[theme], labels, namesTaken(edition, geography)),
    whole: false,
  };
}

function placed(drawing: OwnDrawing, theme: 'light' | 'dark' = 'light') {
  return placedIn(buildStyle(edition, geography, themes[theme], resources), drawing, edition);
}

const ids = (layers: readonly LayerSpecification[]): string[] => layers.map(({ id }) => id);
const isOwn = ({ id }: LayerSpecification): boolean => id.startsWith('own-');

describe('a basemap of tiles', () => {
  it.each([
    ['light', 'both'],
    ['dark', 'both'],
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const)('makes a valid style in the theme %s with labels %s', (theme, labels) => {
    expect(validateStyleMin(placed(tiles(theme, labels), theme))).toEqual([]);
  });

  it('lies over the base and its context, and under borders and all places', () => {
    const { layers } = placed(tiles('light', 'both'));
    const marks = layers.map(isOwn).indexOf(true);
    const beneath = ids(layers.slice(0, marks));
    expect(beneath).toEqual(expect.arrayContaining(['sea', 'land', 'country', 'world-lakes']));
    expect(
      layers.slice(0, marks).every((layer) => /^(base|context)-|^$/.test(sourceOf(layer))),
    ).toBe(true);
    const above = layers.slice(marks).filter((layer) => !isOwn(layer));
    expect(ids(above)).toContain('borders');
    expect(above.some((layer) => sourceOf(layer).startsWith('layer-'))).toBe(true);
    expect(above.map(sourceOf)).not.toContain('base-land');
  });

  it('keeps the order of ours, and hides nothing of it', () => {
    const plain = buildStyle(edition, geography, themes.light, resources);
    const { layers } = placed(tiles('light', 'both'));
    const ours = layers.filter((layer) => !isOwn(layer));
    expect(ids(ours).toSorted()).toEqual(ids(plain.layers).toSorted());
    const named = (all: readonly LayerSpecification[]) =>
      ids(all.filter(({ type, id }) => type === 'symbol' && !id.startsWith('own-')));
    expect(named(layers)).toEqual(named(plain.layers));
  });

  it('hides the ground of the base where it covers all of it, but no border, dot or name', () => {
    const { layers } = seenOf(placed(tiles('light', 'both')), edition);
    const base = layers.filter((layer) => /^(base|context)-|^$/.test(sourceOf(layer)));
    const marks = base.filter(({ type }) => type !== 'symbol' && type !== 'circle');
    expect(marks.map(sourceOf)).toContain('base-borders');
    expect(marks.every((layer) => /borders|boundar/.test(sourceOf(layer)))).toBe(true);
    expect(base.some(({ type }) => type === 'symbol')).toBe(true);
  });

  it('names roads and rivers along its own lines once ours are covered', () => {
    const { layers } = placed(tiles('light', 'both'));
    const along = layers.filter(
      (layer) => layer.type === 'symbol' && /^context-(roads|rivers)$/.test(sourceOf(layer)),
    );
    expect(along.length).toBeGreaterThan(0);
    for (const { maxzoom = 24 } of along) expect(maxzoom).toBeLessThanOrEqual(LINES_FROM);
    const own = layers.filter(({ id }) => /^own-tiles-(roads|streams)$/.test(id));
    expect(own.map(({ minzoom }) => minzoom)).toEqual([LINES_FROM, LINES_FROM]);
  });

  it('gives its names below ours, in our fonts, at 12 px at least, without pictures', () => {
    const { layers } = placed(tiles('light', 'both'));
    const symbols = layers.filter((layer) => layer.type === 'symbol');
    const own = symbols.filter(isOwn);
    expect(symbols.slice(0, own.length)).toEqual(own);
    for (const layer of own) {
      expect(Object.keys(layer.layout ?? {}).filter((name) => name.startsWith('icon'))).toEqual([]);
      for (const zoom of [6, 10, 13, 16]) {
        expect(valueOf(layer, 'text-size', { zoom })).toBeGreaterThanOrEqual(12);
      }
    }
    expect(own.map((layer) => layer.layout?.['text-font']?.toString())).toContain(REGULAR);
    const pictures = /-pattern|icon-image/;
    expect(
      ids(layers.filter((layer) => isOwn(layer) && pictures.test(JSON.stringify(layer)))),
    ).toEqual([]);
  });

  it.each([
    ['both', { name: 'حلب', script: 'Arabic', 'name:en': 'Aleppo' }, 'Aleppo\nحلب'],
    ['en', { name: 'حلب', script: 'Arabic', 'name:en': 'Aleppo' }, 'Aleppo'],
    ['ar', { name: 'حلب', script: 'Arabic', 'name:en': 'Aleppo' }, 'حلب'],
    ['both', { name: 'حلب', script: 'Arabic' }, 'حلب'],
    ['both-ar', { name: 'حلب', script: 'Arabic', 'name:en': 'Aleppo' }, 'حلب\nAleppo'],
    ['both-ar', { name: 'Kilis' }, 'Kilis'],
    ['en', { name: 'حلب', script: 'Arabic' }, ''],
    ['both', { name: 'Kilis' }, 'Kilis'],
    ['ar', { name: 'Kilis' }, 'Kilis'],
    ['ar', { name: 'Kilis', 'name:ar': 'كلس' }, 'كلس'],
    ['both', { name: 'Ελλάδα', script: 'Greek', 'name:en': 'Greece' }, 'Greece'],
  ] as const)('names in %s %j as %j', (labels, properties, words) => {
    const towns = tiles('light', labels).labels.find(({ id }) => id === 'own-tiles-towns')!;
    expect(valueOf(towns, 'text-field', { zoom: 12, properties })?.toString()).toBe(words);
  });

  it('follows the theme', () => {
    const colour = (theme: 'light' | 'dark') =>
      valueOf(
        tiles(theme, 'en').marks.find(({ id }) => id === 'own-tiles-earth')!,
        'fill-color',
        { zoom: 12 },
      );
    expect(String(colour('dark'))).not.toBe(String(colour('light')));
  });
});

describe('a basemap that is a whole other map', () => {
  const fill: LayerSpecification = {
    id: 'own-water',
    type: 'fill',
    source: 'own-s',
    'source-layer': 'water',
  };
  const name: LayerSpecification = {
    id: 'own-name',
    type: 'symbol',
    source: 'own-s',
    'source-layer': 'places',
  };
  const sources = { 'own-s': { type: 'vector' as const, tiles: ['https://a.example/{z}'] } };

  it('covers our borders, and its names take the place of the base’s', () => {
    const { layers } = placed({ sources, marks: [fill], labels: [name], whole: true });
    const at = ids(layers).indexOf('own-water');
    expect(ids(layers.slice(0, at))).toContain('borders');
    const named = layers.filter(({ type }) => type === 'symbol');
    expect(named.filter((layer) => /^(base|context)-/.test(sourceOf(layer)))).toEqual([]);
    expect(named.some((layer) => sourceOf(layer) === 'anchors')).toBe(true);
  });

  it('leaves the base’s names if it has none, as a picture has', () => {
    const { layers } = placed({ sources, marks: [fill], labels: [], whole: true });
    const named = layers.filter(({ type }) => type === 'symbol');
    expect(named.some((layer) => sourceOf(layer) === 'base-labels')).toBe(true);
  });
});

function sourceOf(layer: LayerSpecification): string {
  return 'source' in layer && typeof layer.source === 'string' ? layer.source : '';
}
